package io.outturn.outcome.output;

import io.outturn.form.Check;
import io.outturn.form.Option;
import io.outturn.identity.Directory;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who can deliver outputs. */
@Singleton
public final class Workers {
  private final Directory directory;

  Workers(Directory directory) {
    this.directory = directory;
  }

  /** Everybody by name. */
  List<Option> options() {
    return directory.all().stream()
        .map(Directory.Listed::person)
        .map(person -> new Option(key(person), person.name()))
        .toList();
  }

  Optional<PersonId> read(Check check, @Nullable String typed) {
    var chosen =
        directory.all().stream()
            .map(Directory.Listed::person)
            .filter(person -> key(person).equals(typed))
            .map(Person::id)
            .findFirst();
    if (typed != null && !typed.isEmpty() && chosen.isEmpty()) {
      check.mistake("owner", "Choose one of the people, or nobody yet");
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

  private static String key(Person person) {
    return person.id().value().toString();
  }
}
