package io.outturn.identity.guard;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.outturn.api.Limiter;
import io.outturn.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many calls of the API somebody makes in a minute, by token and by address, before any
 * is looked at: whoever tries tokens is counted by the address.
 */
@ServerFilter("/api/**")
@Order(RequestLimits.ORDER)
final class RequestLimits {
  /** Before the sign-in is looked up. */
  static final int ORDER = 100;

  private static final String STANDING = "limit-standing";
  private final Limiter byToken;
  private final Limiter byAddress;
  private final Caller caller;
  private final ErrorAnswers answers;

  RequestLimits(
      @Value("${outturn.api.calls-per-minute:600}") int perToken,
      @Value("${outturn.api.calls-per-minute-and-address:3000}") int perAddress,
      Clock clock,
      Caller caller,
      ErrorAnswers answers) {
    this.byToken = new Limiter(perToken, clock);
    this.byAddress = new Limiter(perAddress, clock);
    this.caller = caller;
    this.answers = answers;
  }

  @RequestFilter
  @Nullable HttpResponse<?> count(HttpRequest<?> request) {
    var standing = standing(request);
    request.setAttribute(STANDING, standing);
    return standing.allowed() ? null : refusal(request);
  }

  /** The nearer of the two limits. */
  private Limiter.Standing standing(HttpRequest<?> request) {
    var address = byAddress.count(caller.address(request));
    if (!address.allowed() || !BearerAuthentication.offered(request)) {
      return address;
    }
    var token = byToken.count(name(BearerAuthentication.brought(request)));
    return token.remaining() <= address.remaining() ? token : address;
  }

  /** Nobody finds tokens in a copy of the memory. */
  private static String name(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new AssertionError("Every Java has SHA-256", never);
    }
  }

  private HttpResponse<?> refusal(HttpRequest<?> request) {
    return answers.fill(
        request,
        HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS),
        "Too many calls in this minute. Wait as long as Retry-After says.",
        null);
  }

  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    request
        .getAttribute(STANDING, Limiter.Standing.class)
        .ifPresent(standing -> tell(standing, response));
  }

  private static void tell(Limiter.Standing standing, MutableHttpResponse<?> response) {
    response.header("RateLimit-Limit", Integer.toString(standing.limit()));
    response.header("RateLimit-Remaining", Integer.toString(standing.remaining()));
    response.header("RateLimit-Reset", Long.toString(standing.reset()));
    if (!standing.allowed()) {
      response.header(HttpHeaders.RETRY_AFTER, Long.toString(standing.reset()));
    }
  }
}
