package io.outturn.identity;

import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import java.util.Collection;

/**
 * What somebody may do: a person what their role may, the installation everything, and a token of
 * either only what it was made for.
 */
public final class Rights {
  /** The role of a program that speaks for the installation and for no person. */
  public static final String INSTALLATION = "API";

  /** Under which name a token's rights stand among the attributes of who signed in with it. */
  public static final String OF_TOKEN = "rights";

  private Rights() {}

  public static boolean has(Authentication somebody, Right right) {
    return tokenHas(somebody, right)
        && somebody.getRoles().stream()
            .anyMatch(role -> role.equals(INSTALLATION) || Role.valueOf(role).has(right));
  }

  private static boolean tokenHas(Authentication somebody, Right right) {
    return !(somebody.getAttributes().get(OF_TOKEN) instanceof Collection<?> rights)
        || rights.contains(right.name());
  }
}
