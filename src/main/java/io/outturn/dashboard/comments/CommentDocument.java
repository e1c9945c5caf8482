package io.outturn.dashboard.comments;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.account.Account;
import io.outturn.theme.Audience;
import io.outturn.theme.Comment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote.
 *
 * @param id names the comment in this list; it says nothing about who wrote it or when
 * @param words what they wrote
 * @param segment the segment of the account; empty for none
 * @param account the account's slug; absent for readers who are not told, and behind public links
 * @param day on which it began; absent for readers who are not told
 */
@Serdeable
@Schema(name = "Comment")
record CommentDocument(
    String id, String words, String segment, @Nullable String account, @Nullable LocalDate day) {
  private static final int ENOUGH = 16;

  static CommentDocument of(Comment comment, Optional<Account> account, Audience audience) {
    return new CommentDocument(
        name(comment),
        comment.words(),
        comment.segment(),
        account.filter(_ -> audience.toldWhose()).map(Account::slug).orElse(null),
        audience.toldWhose() ? comment.day() : null);
  }

  /** A response's own key would tell when it began. */
  static String name(Comment comment) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest(comment.response().toString().getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash, 0, ENOUGH);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
