package io.outturn.outcome.form;

import io.micronaut.security.authentication.Authentication;

/** What somebody who signed in is called where it is written down who did something. */
public final class By {
  private By() {}

  public static String name(Authentication person) {
    return person.getAttributes().get("name") instanceof String name && !name.isBlank()
        ? name
        : person.getName();
  }
}
