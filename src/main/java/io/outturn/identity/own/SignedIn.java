package io.outturn.identity.own;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import io.outturn.identity.Directory;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a controller's method that asks for a {@link Person} the one who signed in; nobody can send
 * another.
 */
@Singleton
final class SignedIn implements TypedRequestArgumentBinder<Person> {
  private final Directory directory;

  SignedIn(Directory directory) {
    this.directory = directory;
  }

  @Override
  public Argument<Person> argumentType() {
    return Argument.of(Person.class);
  }

  @Override
  public BindingResult<Person> bind(
      ArgumentConversionContext<Person> context, HttpRequest<?> request) {
    return () -> request.getUserPrincipal(Authentication.class).flatMap(this::person);
  }

  private Optional<Person> person(Authentication somebody) {
    return Optional.ofNullable(somebody.getAttributes().get(PersonId.ATTRIBUTE))
        .map(id -> new PersonId(UUID.fromString(id.toString())))
        .flatMap(directory::find)
        .map(Directory.Listed::person);
  }
}
