package io.outturn.identity.guard;

import io.micronaut.context.BeanProvider;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.Router;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers OPTIONS at a path of the API with the methods that it knows. */
@ServerFilter("/api/**")
@Order(MethodsAnswer.ORDER)
final class MethodsAnswer {
  /** After the limits, before the sign-in: which methods there are is no secret. */
  static final int ORDER = 200;

  private final BeanProvider<Router> router;

  MethodsAnswer(BeanProvider<Router> router) {
    this.router = router;
  }

  @RequestFilter
  @Nullable HttpResponse<?> answer(HttpRequest<?> request) {
    if (request.getMethod() != HttpMethod.OPTIONS) {
      return null;
    }
    var known =
        router.get().findAny(request).stream()
            .map(route -> route.getRouteInfo().getHttpMethodName())
            .collect(Collectors.toCollection(TreeSet::new));
    if (known.isEmpty()) {
      return null;
    }
    known.add(HttpMethod.OPTIONS.name());
    return HttpResponse.noContent().header(HttpHeaders.ALLOW, String.join(", ", known));
  }
}
