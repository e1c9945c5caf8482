package io.outturn.identity.guard;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.identity.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses changes that another site makes a browser send along with our cookie, signing in
 * included. The browser's {@code Sec-Fetch-Site} decides where there is one; browsers leave it away
 * over plain HTTP to another machine, and then {@code Origin} must name this very site.
 *
 * <p>The respondents' pages are left out, as no cookie opens anything there, and so are calls of
 * the API with a bearer token, which no other site can make a browser send.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(SameOrigin.ORDER)
final class SameOrigin {
  /** Before the session is looked up. */
  static final int ORDER = 0;

  private static final Logger LOG = LoggerFactory.getLogger(SameOrigin.class);
  private final Caller caller;

  SameOrigin(Caller caller) {
    this.caller = caller;
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    if (changes(request) && guarded(request) && !ours(request)) {
      LOG.warn("Refused a {} that another site may have caused", request.getMethod());
      throw new HttpStatusException(
          HttpStatus.FORBIDDEN, "The request does not come from a page of this site.");
    }
  }

  private static boolean changes(HttpRequest<?> request) {
    return switch (request.getMethod()) {
      case GET, HEAD, OPTIONS, TRACE -> false;
      case POST, PUT, PATCH, DELETE, CONNECT, CUSTOM -> true;
    };
  }

  private static boolean guarded(HttpRequest<?> request) {
    return Place.of(request) != Place.FORM && !BearerAuthentication.offered(request);
  }

  private boolean ours(HttpRequest<?> request) {
    var site = request.getHeaders().get("Sec-Fetch-Site");
    return site == null
        ? caller.origin(request).equalsIgnoreCase(request.getHeaders().get(HttpHeaders.ORIGIN))
        : site.equals("same-origin");
  }
}
