package io.outturn.followup;

import io.outturn.access.Right;
import io.outturn.form.Check;
import io.outturn.form.Option;
import io.outturn.identity.Directory;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who can get back to customers: everybody who may take steps with follow-ups. */
@Singleton
public final class Colleagues {
  private final Directory directory;

  Colleagues(Directory directory) {
    this.directory = directory;
  }

  /** Everybody who may, by name. */
  List<Option> options() {
    return able().map(person -> new Option(key(person), person.name())).toList();
  }

  /** Who was chosen. */
  Optional<PersonId> read(Check check, String field, @Nullable String typed) {
    var chosen = able().filter(person -> key(person).equals(typed)).map(Person::id).findFirst();
    if (typed != null && !typed.isEmpty() && chosen.isEmpty()) {
      check.mistake(field, "Choose one of the people who follow up");
    }
    return chosen;
  }

  /** What somebody is called. */
  public String name(Optional<PersonId> person) {
    return person
        .flatMap(directory::find)
        .map(Directory.Listed::person)
        .map(Person::name)
        .orElse("nobody yet");
  }

  private Stream<Person> able() {
    return directory.all().stream()
        .filter(Directory.Listed::active)
        .map(Directory.Listed::person)
        .filter(person -> person.role().has(Right.FOLLOW_UP));
  }

  private static String key(Person person) {
    return person.id().value().toString();
  }
}
