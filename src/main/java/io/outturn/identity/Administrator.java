package io.outturn.identity;

import jakarta.inject.Singleton;

/** The administrator who was added first; made where there is none yet. */
@Singleton
final class Administrator {
  private final People people;
  private final Passwords passwords;
  private final AdministratorSettings settings;

  Administrator(People people, Passwords passwords, AdministratorSettings settings) {
    this.people = people;
    this.passwords = passwords;
    this.settings = settings;
  }

  Person person() {
    return people.administrator().orElseGet(this::add);
  }

  boolean hasPassword() {
    return people.administrator().filter(person -> passwords.has(person.id())).isPresent();
  }

  private Person add() {
    var email = Email.typed(settings.email()).value();
    return people.add(email, "Administrator", Role.ADMINISTRATOR);
  }
}
