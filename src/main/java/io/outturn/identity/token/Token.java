package io.outturn.identity.token;

import io.outturn.access.Right;
import io.outturn.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What opens the API to a program.
 *
 * @param name what it is for
 * @param owner for whom it speaks; none when it speaks for the installation
 * @param rights what it may do, as far as its owner may
 * @param madeBy the name of who made it
 * @param madeAt when
 * @param expiresAt from when on it opens nothing
 * @param lastUsed when it was last used, to the minute
 * @param end who ended it before its time; none while it is good or when it expired by itself
 */
public record Token(
    TokenId id,
    String name,
    Optional<PersonId> owner,
    Set<Right> rights,
    String madeBy,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> lastUsed,
    Optional<End> end) {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 100;

  /** The longest life, in days. */
  public static final int LONGEST_LIFE = 366;

  public Token {
    rights = Set.copyOf(rights);
  }

  /** That somebody ended it. */
  public record End(String by, Instant at) {}

  public boolean isGood(Instant now) {
    return end.isEmpty() && now.isBefore(expiresAt);
  }
}
