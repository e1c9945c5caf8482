package io.outturn.response;

import io.outturn.database.Uuid7;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.question.Written;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the counting answers of a completed response with a comment. Ratings alone agree by
 * chance, so a response without a comment of some length has none; nor has an anonymous one, as the
 * earlier of two is told by its time.
 */
final class Fingerprint {
  /** Shorter comments, such as "all good", are written by many. */
  static final int SHORTEST_COMMENT = 20;

  private Fingerprint() {}

  /** 64 hexadecimal digits. */
  static Optional<String> of(SurveyVersion version, Course course, Map<UUID, Held> held) {
    return course.completed() && !version.survey().anonymous() && hasComment(version, held)
        ? Optional.of(hex(version, held))
        : Optional.empty();
  }

  private static boolean hasComment(SurveyVersion version, Map<UUID, Held> held) {
    return version
        .survey()
        .asked()
        .filter(Written.class::isInstance)
        .anyMatch(question -> isComment(held.get(version.questionVersion(question.id()))));
  }

  private static boolean isComment(@Nullable Held held) {
    return held != null
        && held.counted()
        && held.answer() instanceof Answer.Words(var text)
        && text.codePointCount(0, text.length()) >= SHORTEST_COMMENT;
  }

  private static String hex(SurveyVersion version, Map<UUID, Held> held) {
    var digest = sha256();
    digest.update(Uuid7.bytes(version.id()));
    new TreeMap<>(held)
        .forEach((question, each) -> {
          if (each.counted()) {
            var said = text(each.answer()).getBytes(StandardCharsets.UTF_8);
            digest.update(Uuid7.bytes(question));
            digest.update((said.length + ";").getBytes(StandardCharsets.UTF_8));
            digest.update(said);
          }
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String text(Answer answer) {
    return switch (answer) {
      case Answer.Rating(int value) -> "rating " + value;
      case Answer.Chosen(var options, var other) -> "chosen " + options + " " + other.orElse("");
      case Answer.Ranked(var options) -> "ranked " + options;
      case Answer.Amount(var number) -> "amount " + number.toPlainString();
      case Answer.Date(var day) -> "day " + day;
      case Answer.Words(var text) -> "words " + text;
      case Answer.NotApplicable() -> "does not apply";
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
