package io.outturn.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Predicate;

/** The administrator who was added first; made where there is none yet. */
@Singleton
final class Administrator {
  private final People people;
  private final Predicate<PersonId> withPassword;
  private final AdministratorSettings settings;

  @Inject
  Administrator(People people, Passwords passwords, AdministratorSettings settings) {
    this(people, passwords::has, settings);
  }

  Administrator(People people, Predicate<PersonId> withPassword, AdministratorSettings settings) {
    this.people = people;
    this.withPassword = withPassword;
    this.settings = settings;
  }

  Person person() {
    return people.administrator().orElseGet(this::add);
  }

  boolean hasPassword() {
    return people.administrator().map(Person::id).filter(withPassword).isPresent();
  }

  private Person add() {
    var email = Email.typed(settings.email()).value();
    return people.add(email, "Administrator", Role.ADMINISTRATOR);
  }
}
