package io.outturn.identity.guard;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.outturn.identity.Caller;
import io.outturn.identity.PublicAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the public address says {@code https}, takes nothing that the proxy was sent in the clear:
 * people are led on to the same page over TLS, programs and whoever sends something are refused,
 * because what they sent has been read on the way already.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(SameOrigin.ORDER - 1)
final class TlsOnly {
  private final Caller caller;
  private final PublicAddress address;
  private final ErrorAnswers answers;

  TlsOnly(Caller caller, PublicAddress address, ErrorAnswers answers) {
    this.caller = caller;
    this.address = address;
    this.answers = answers;
  }

  @RequestFilter
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    if (!caller.cameInTheClear(request) || !address.of("/").startsWith("https://")) {
      return null;
    }
    return isALook(request)
        ? HttpResponse.redirect(URI.create(address.of(request.getUri().toString())))
            .status(HttpStatus.PERMANENT_REDIRECT)
        : answers.fill(request, HttpResponse.status(HttpStatus.FORBIDDEN), "Use https.", null);
  }

  private static boolean isALook(HttpRequest<?> request) {
    return request.getMethod() == HttpMethod.GET && Place.of(request) != Place.API;
  }
}
