package io.outturn.identity.token;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.access.Right;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token without its text.
 *
 * @param id its key
 * @param name what it is for
 * @param installation whether it speaks for the installation and for no person
 * @param rights what it may do, as far as its owner may
 * @param madeBy the name of who made it
 * @param madeAt when
 * @param expiresAt from when on it opens nothing
 * @param lastUsedAt when it was last used, to the minute; absent when it never was
 * @param endedBy who ended it before its time; absent otherwise
 * @param endedAt when; absent likewise
 */
@Serdeable
@Schema(name = "Token")
record TokenDocument(
    UUID id,
    String name,
    boolean installation,
    List<String> rights,
    String madeBy,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt) {
  static TokenDocument of(Token token) {
    return new TokenDocument(
        token.id().value(),
        token.name(),
        token.owner().isEmpty(),
        token.rights().stream().map(Right::name).sorted().toList(),
        token.madeBy(),
        token.madeAt(),
        token.expiresAt(),
        token.lastUsed().orElse(null),
        token.end().map(Token.End::by).orElse(null),
        token.end().map(Token.End::at).orElse(null));
  }
}
