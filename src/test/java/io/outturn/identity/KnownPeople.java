package io.outturn.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People who were added to this and nowhere else; nobody of them ever signed in. */
final class KnownPeople implements People {
  final List<Person> known = new ArrayList<>();

  @Override
  public Optional<Person> administrator() {
    return known.stream().findFirst();
  }

  @Override
  public Optional<Person> withEmail(String email) {
    return known.stream().filter(person -> person.email().equals(email)).findFirst();
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return known.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  @Override
  public Person add(String email, String name, Role role) {
    known.add(new Person(new PersonId(UUID.randomUUID()), email, name, role));
    return known.getLast();
  }

  @Override
  public boolean anybodyHasSignedIn() {
    return false;
  }
}
