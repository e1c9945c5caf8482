package io.outturn.identity.oidc;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.outturn.identity.Caller;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Carries a sign-in while it is at the provider, in the browser that began it. */
@Singleton
final class AttemptCookie {
  /** Long enough for a password and a second factor at the provider. */
  private static final Duration LIFE = Duration.ofMinutes(10);

  private static final String TLS = "__Host-outturn-oidc";
  private static final String PLAIN = "outturn-oidc";
  private final Caller caller;

  AttemptCookie(Caller caller) {
    this.caller = caller;
  }

  Optional<Attempt> read(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(name(request))
        .map(Cookie::getValue)
        .flatMap(Attempt::parse);
  }

  Cookie carrying(Attempt attempt, HttpRequest<?> request) {
    return cookie(request, attempt.text()).maxAge(LIFE);
  }

  Cookie removed(HttpRequest<?> request) {
    return cookie(request, "").maxAge(Duration.ZERO);
  }

  /** Lax: it must come along when the provider sends the browser back. */
  private Cookie cookie(HttpRequest<?> request, String value) {
    return Cookie.of(name(request), value)
        .httpOnly(true)
        .secure(caller.secure(request))
        .sameSite(SameSite.Lax)
        .path("/");
  }

  private String name(HttpRequest<?> request) {
    return caller.secure(request) ? TLS : PLAIN;
  }
}
