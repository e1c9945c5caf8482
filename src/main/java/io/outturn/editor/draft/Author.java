package io.outturn.editor.draft;

import io.micronaut.security.authentication.Authentication;

/** Who writes, by the name that colleagues know. */
public record Author(String name) {
  private static final int LONGEST = 200;

  public Author {
    name = Content.shortened(name, LONGEST);
  }

  public static Author of(Authentication person) {
    return person.getAttributes().get("name") instanceof String name && !name.isBlank()
        ? new Author(name)
        : new Author(person.getName());
  }
}
