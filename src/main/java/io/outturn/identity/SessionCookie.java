package io.outturn.identity;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie that carries a session. Over TLS its name begins with {@code __Host-}, which makes the
 * browser insist on Secure, on the whole path and on this very host; plain HTTP, for a look on
 * one's own machine, has its own name because browsers refuse that prefix there.
 */
@Singleton
public final class SessionCookie {
  private static final String TLS = "__Host-outturn";
  private static final String PLAIN = "outturn-session";
  private final Caller caller;

  SessionCookie(Caller caller) {
    this.caller = caller;
  }

  public Optional<Secret> read(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(name(request))
        .map(Cookie::getValue)
        .flatMap(Secret::parse);
  }

  public Cookie carrying(Secret session, HttpRequest<?> request) {
    return cookie(request, session.text()).maxAge(SignIns.SESSION_LIFE);
  }

  public Cookie removed(HttpRequest<?> request) {
    return cookie(request, "").maxAge(Duration.ZERO);
  }

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
