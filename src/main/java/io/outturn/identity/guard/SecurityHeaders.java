package io.outturn.identity.guard;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.outturn.identity.Caller;

/**
 * The headers that make a browser protect its owner, on every response, refusals and failures
 * included.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders {
  private static final String CONTENT =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; ";
  private static final String NO_DEVICES =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
  private static final String CHARACTERS = ";charset=utf-8";
  private final Caller caller;
  private final Embedding embedding;

  SecurityHeaders(Caller caller, Embedding embedding) {
    this.caller = caller;
    this.embedding = embedding;
  }

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    nameCharacters(request, response);
    var headers = response.getHeaders();
    headers.set("Content-Security-Policy", CONTENT + Allowed.directives(request, framing(request)));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", referrer(request));
    headers.set("Permissions-Policy", NO_DEVICES);
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    if (caller.secure(request)) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (personal(request) && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  /** Text whose characters a browser has to guess can be read as something else. */
  private static void nameCharacters(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (response.getContentType().isEmpty() && isStyle(request, response)) {
      response.contentType("text/css" + CHARACTERS);
    }
    response
        .getContentType()
        .filter(type -> type.getType().equals("text"))
        .filter(type -> type.getParameters().get("charset").isEmpty())
        .ifPresent(type -> response.contentType(type.getName() + CHARACTERS));
  }

  /** Of files the type is filled in after this, and without characters. */
  private static boolean isStyle(HttpRequest<?> request, MutableHttpResponse<?> response) {
    return Place.of(request) == Place.STATIC
        && request.getPath().endsWith(".css")
        && response.getStatus() == HttpStatus.OK;
  }

  /**
   * An invitation's token stands in its address, so respondents' pages name themselves to nobody.
   * The other pages do to themselves: under {@code no-referrer} a browser posts a form with {@code
   * Origin: null}, and {@link SameOrigin} could not tell it from a stranger's.
   */
  private static String referrer(HttpRequest<?> request) {
    return switch (Place.of(request)) {
      case FORM -> "no-referrer";
      case STAFF, API, STATIC -> "same-origin";
    };
  }

  private String framing(HttpRequest<?> request) {
    return switch (Place.of(request)) {
      case FORM -> embedding.directive();
      case STAFF, API, STATIC -> "frame-ancestors 'none'";
    };
  }

  private static boolean personal(HttpRequest<?> request) {
    return switch (Place.of(request)) {
      case STAFF, API -> true;
      case FORM, STATIC -> false;
    };
  }
}
