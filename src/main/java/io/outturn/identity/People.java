package io.outturn.identity;

import java.util.Optional;

/** The people who may sign in. */
public interface People {
  /** The administrator who was added first, of those who may sign in. */
  Optional<Person> administrator();

  /** Who has this address, in small or large letters, and may sign in. */
  Optional<Person> withEmail(String email);

  /** Adds a person and answers them; when the address is known, answers the person who has it. */
  Person add(String email, String name, Role role);

  /** Somebody who may sign in. */
  Optional<Person> find(PersonId id);

  /** Whether anybody has ever signed in to this installation. */
  boolean anybodyHasSignedIn();
}
