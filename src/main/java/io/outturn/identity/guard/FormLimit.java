package io.outturn.identity.guard;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.outturn.api.Limiter;
import io.outturn.identity.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many pages of forms one address sends in a minute, so that a machine cannot pour in
 * answers. A whole office may sit behind one address: the bound is far above what people do.
 */
@ServerFilter({"/s/**", "/i/**"})
@Order(RequestLimits.ORDER)
final class FormLimit {
  private final Limiter limiter;
  private final Caller caller;

  FormLimit(
      @Value("${outturn.form-posts-per-minute:600}") int perAddress, Clock clock, Caller caller) {
    this.limiter = new Limiter(perAddress, clock);
    this.caller = caller;
  }

  @RequestFilter
  @Nullable HttpResponse<?> count(HttpRequest<?> request) {
    if (request.getMethod() != HttpMethod.POST) {
      return null;
    }
    var standing = limiter.count(caller.address(request));
    return standing.allowed()
        ? null
        : HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
            .header(HttpHeaders.RETRY_AFTER, Long.toString(standing.reset()));
  }
}
