package io.outturn.identity;

import io.micronaut.security.authentication.Authentication;
import java.util.Optional;

/**
 * Who does something.
 *
 * @param person their key; none for the installation
 * @param name what colleagues call them
 */
public record By(Optional<PersonId> person, String name) {
  /** Whoever signed in. */
  public static By of(Authentication somebody) {
    return new By(PersonId.of(somebody), name(somebody));
  }

  /** What whoever signed in is called. */
  public static String name(Authentication somebody) {
    return somebody.getAttributes().get("name") instanceof String name && !name.isBlank()
        ? name
        : somebody.getName();
  }

  /** The installation itself, under a name. */
  public static By installation(String name) {
    return new By(Optional.empty(), name);
  }
}
