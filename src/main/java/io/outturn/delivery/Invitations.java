package io.outturn.delivery;

import io.outturn.account.AccountId;
import io.outturn.account.Attributes;
import java.time.Instant;
import java.util.Optional;

/** The personal links that were given out. Tokens are kept as hashes only. */
public interface Invitations {
  /**
   * Makes a personal link and answers its token (128 random bits, 22 characters of base64url),
   * which is shown this once.
   *
   * @param attributes what is known of the person who is asked, for the survey's conditions
   */
  String issue(String slug, AccountId account, Attributes attributes);

  Optional<Invitation> byToken(String token);

  /**
   * Forgets what is known of the people who were asked before a moment, and makes their links
   * unknown, for good. That they were asked stays.
   *
   * @return how many invitations that changed
   */
  int forget(String slug, Instant before);
}
