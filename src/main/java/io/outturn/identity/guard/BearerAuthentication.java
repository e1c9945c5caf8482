package io.outturn.identity.guard;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.outturn.identity.AdministratorSettings;
import io.outturn.identity.Rights;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Knows a program by the bearer token of the installation. It opens the API and the figures, and no
 * page. The comparison takes as long for a token that is nearly right as for one that is all wrong.
 */
@Singleton
final class BearerAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
  private static final String SCHEME = "Bearer ";
  private final byte @Nullable [] token;

  BearerAuthentication(AdministratorSettings settings) {
    var configured = settings.token();
    this.token = configured == null || configured.isBlank() ? null : bytes(configured.strip());
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return opens(request)
        ? Publishers.just(Authentication.build("api", List.of(Rights.INSTALLATION)))
        : Publishers.empty();
  }

  boolean opens(HttpRequest<?> request) {
    return offered(request) && right(header(request).substring(SCHEME.length()));
  }

  /** Whether a call of the API brings a bearer token, right or wrong. */
  static boolean offered(HttpRequest<?> request) {
    return Place.of(request) == Place.API
        && header(request).regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /** What was brought behind the word Bearer. */
  static String brought(HttpRequest<?> request) {
    return header(request).substring(SCHEME.length()).strip();
  }

  private static String header(HttpRequest<?> request) {
    return request.getHeaders().get(HttpHeaders.AUTHORIZATION, String.class, "");
  }

  private boolean right(String offered) {
    return token != null && MessageDigest.isEqual(token, bytes(offered.strip()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
