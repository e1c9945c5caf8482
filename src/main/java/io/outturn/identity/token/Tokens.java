package io.outturn.identity.token;

import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import io.outturn.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tokens there are. Their texts are kept as hashes only. */
public interface Tokens {
  /** Makes a token; its text is known this once. */
  Made make(Wish wish);

  /** The tokens that speak for a person, the newest first. */
  List<Token> of(PersonId owner);

  /** The tokens that speak for the installation, the newest first. */
  List<Token> ofInstallation();

  Optional<Token> find(TokenId id);

  /** Ends a token at once; the first end stays. */
  void end(TokenId id, String by);

  /** Whom a token signs in, unless it is unknown, ended or expired, or its owner is not let in. */
  Optional<Authentication> signedIn(TokenSecret secret);

  /**
   * A token that is to be made.
   *
   * @param owner for whom it speaks; none for the installation
   * @param madeBy the name of who makes it
   */
  record Wish(
      String name, Optional<PersonId> owner, Set<Right> rights, String madeBy, Instant expiresAt) {
    public Wish {
      rights = Set.copyOf(rights);
    }
  }

  /** A new token and its text. */
  record Made(Token token, TokenSecret secret) {}
}
