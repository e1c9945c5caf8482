package io.outturn.identity;

import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import java.util.UUID;

/** Which person. */
public record PersonId(UUID value) {
  /** Under which name it stands among the attributes of somebody who signed in. */
  public static final String ATTRIBUTE = "person";

  /** The person who signed in; none for a program that speaks for the installation. */
  public static Optional<PersonId> of(Authentication somebody) {
    return Optional.ofNullable(somebody.getAttributes().get(ATTRIBUTE))
        .map(id -> new PersonId(UUID.fromString(id.toString())));
  }
}
