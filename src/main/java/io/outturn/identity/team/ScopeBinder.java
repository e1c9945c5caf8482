package io.outturn.identity.team;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.identity.PersonId;
import io.outturn.identity.Rights;
import jakarta.inject.Singleton;
import java.util.Set;

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

  /** Whoever may not see every account and is no person, sees none. */
  private Scope scope(Authentication somebody) {
    return Rights.has(somebody, Right.SEE_EVERY_ACCOUNT)
        ? new Scope.Organisation()
        : new Scope.OfTeams(PersonId.of(somebody).map(teams::of).orElse(Set.of()));
  }
}
