package io.outturn.identity;

import java.util.Optional;

/** The people who may sign in. */
public interface People {
  /** The administrator who was added first, of those who may sign in. */
  Optional<Person> administrator();

  /** Who has this address, in small or large letters, and may sign in. */
  Optional<Person> withEmail(String email);

  /** Who has this key, and may sign in. */
  Optional<Person> active(PersonId id);

  /** Adds a person and answers them; when the address is known, answers the person who has it. */
  Person add(String email, String name, Role role);

  /** Whether anybody has ever signed in to this installation. */
  boolean anybodyHasSignedIn();
}
