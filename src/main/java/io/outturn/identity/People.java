package io.outturn.identity;

import java.util.Optional;

/** The people who may sign in. */
public interface People {
  /** The administrator who was added first. */
  Optional<Person> administrator();

  /** Adds a person and answers them; when the address is known, answers the person who has it. */
  Person add(String email, String name, Role role);

  /** Whether anybody has ever signed in to this installation. */
  boolean anybodyHasSignedIn();
}
