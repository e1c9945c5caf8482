package io.outturn.identity.guard;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.identity.Rights;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Lets somebody use a route who has the right that the route needs. Routes that need none are left
 * to the framework's own rules, and refused where nothing opens them.
 */
@Singleton
final class RightRule implements SecurityRule<HttpRequest<?>> {
  /** Before the framework's rules, which know nothing of rights. */
  private static final int ORDER = -1000;

  @Override
  public Publisher<SecurityRuleResult> check(
      @Nullable HttpRequest<?> request, @Nullable Authentication person) {
    return Publishers.just(
        needed(request).map(right -> result(person, right)).orElse(SecurityRuleResult.UNKNOWN));
  }

  private static SecurityRuleResult result(@Nullable Authentication person, Right right) {
    return person != null && has(person, right)
        ? SecurityRuleResult.ALLOWED
        : SecurityRuleResult.REJECTED;
  }

  static boolean has(Authentication somebody, Right right) {
    return Rights.has(somebody, right);
  }

  private static Optional<Right> needed(@Nullable HttpRequest<?> request) {
    return Optional.<HttpRequest<?>>ofNullable(request)
        .flatMap(RouteAttributes::getRouteMatch)
        .flatMap(route -> route.getAnnotationMetadata().enumValue(Needs.class, Right.class));
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
