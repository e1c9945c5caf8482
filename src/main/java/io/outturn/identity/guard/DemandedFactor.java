package io.outturn.identity.guard;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.identity.PersonId;
import io.outturn.identity.SecondFactors;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * With {@code OUTTURN_SECOND_FACTOR=required}, leads whoever signed in without a second factor to
 * the page that sets one up, and opens nothing else to them.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(property = DemandedFactor.SETTING, value = "required")
final class DemandedFactor implements Ordered {
  static final String SETTING = "outturn.second-factor";
  private static final String PAGE = "/me/second-factor";
  private static final Set<String> OPEN = Set.of(PAGE, "/sign-out");
  private final SecondFactors factors;
  private final ErrorAnswers answers;

  DemandedFactor(SecondFactors factors, ErrorAnswers answers) {
    this.factors = factors;
    this.answers = answers;
  }

  /** As soon as it is known who signed in. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> demand(HttpRequest<?> request) {
    return lacks(request)
        ? switch (Place.of(request)) {
          case FORM, STATIC -> null;
          case STAFF ->
              OPEN.contains(request.getPath()) ? null : HttpResponse.seeOther(URI.create(PAGE));
          case API ->
              answers.fill(
                  request,
                  HttpResponse.status(HttpStatus.FORBIDDEN),
                  "Set up a second factor first.",
                  null);
        }
        : null;
  }

  /** Programs have tokens, which are made by people who have passed this. */
  private boolean lacks(HttpRequest<?> request) {
    return request
        .getUserPrincipal(Authentication.class)
        .flatMap(DemandedFactor::person)
        .filter(person -> !factors.isOn(person))
        .isPresent();
  }

  private static Optional<PersonId> person(Authentication somebody) {
    return Optional.ofNullable(somebody.getAttributes().get(PersonId.ATTRIBUTE))
        .map(id -> new PersonId(UUID.fromString(id.toString())));
  }
}
