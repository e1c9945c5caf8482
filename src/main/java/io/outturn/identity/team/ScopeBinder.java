package io.outturn.identity.team;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.identity.PersonId;
import io.outturn.identity.Role;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a controller's method that asks for a {@link Scope} the one of whoever signed in. A method
 * that shows accounts asks for it; nobody can send one.
 */
@Singleton
final class ScopeBinder implements TypedRequestArgumentBinder<Scope> {
  private final Teams teams;

  ScopeBinder(Teams teams) {
    this.teams = teams;
  }

  @Override
  public Argument<Scope> argumentType() {
    return Argument.of(Scope.class);
  }

  @Override
  public BindingResult<Scope> bind(
      ArgumentConversionContext<Scope> context, HttpRequest<?> request) {
    return () -> request.getUserPrincipal(Authentication.class).map(this::scope);
  }

  /** A program with the installation's token, which is no person, sees the whole organisation. */
  private Scope scope(Authentication somebody) {
    return person(somebody)
        .filter(_ -> somebody.getRoles().stream().noneMatch(ScopeBinder::seesEverything))
        .<Scope>map(person -> new Scope.OfTeams(teams.of(person)))
        .orElseGet(Scope.Organisation::new);
  }

  private static boolean seesEverything(String role) {
    return Role.valueOf(role).has(Right.SEE_EVERY_ACCOUNT);
  }

  private static Optional<PersonId> person(Authentication somebody) {
    return Optional.ofNullable(somebody.getAttributes().get(PersonId.ATTRIBUTE))
        .map(id -> new PersonId(UUID.fromString(id.toString())));
  }
}
