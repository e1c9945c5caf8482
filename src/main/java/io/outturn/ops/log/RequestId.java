package io.outturn.ops.log;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.outturn.audit.Requests;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request a random name, which stands in every line that the log says because of it,
 * and in the answer's header. A proxy's own name for the request is kept where every request comes
 * through one.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestId {
  static final String HEADER = "X-Request-Id";

  /** As the lines of the log call it; {@code logback.xml} does too. */
  private static final String IN_LOG = "request";

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private final boolean behindProxy;

  RequestId(@Property(name = "outturn.behind-proxy", defaultValue = "false") boolean behindProxy) {
    this.behindProxy = behindProxy;
  }

  @RequestFilter
  void give(HttpRequest<?> request, MutablePropagatedContext context) {
    var id = named(request.getHeaders().get(HEADER));
    request.setAttribute(Requests.ID, id);
    context.add(new MdcPropagationContext(Map.of(IN_LOG, id)));
  }

  private String named(@Nullable String byProxy) {
    return behindProxy && byProxy != null && HARMLESS.matcher(byProxy).matches()
        ? byProxy
        : UUID.randomUUID().toString();
  }

  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request
        .getAttribute(Requests.ID, String.class)
        .ifPresent(id -> response.getHeaders().set(HEADER, id));
  }
}
