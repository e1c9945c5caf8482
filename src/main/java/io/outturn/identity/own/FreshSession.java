package io.outturn.identity.own;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.outturn.identity.Person;
import io.outturn.identity.SessionCookie;
import io.outturn.identity.Sessions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * Lets what decides about signing in be changed only by somebody who signed in a moment ago:
 * whoever finds a screen unlocked takes over no account with it (OWASP ASVS 5.0, 7.5.1 and 7.5.2).
 */
@Singleton
final class FreshSession {
  /** How long a sign-in counts as proof. */
  static final Duration PROOF = Duration.ofMinutes(10);

  private static final URI AGAIN = URI.create("/sign-in?next=%2Fme&again=true");
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Clock clock;

  FreshSession(Sessions sessions, SessionCookie cookie, Clock clock) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.clock = clock;
  }

  /** What is done in a fresh session; in another one the way to sign in again. */
  HttpResponse<?> or(HttpRequest<?> request, Person person, Supplier<HttpResponse<?>> done) {
    return isFresh(request, person) ? done.get() : HttpResponse.seeOther(AGAIN);
  }

  private boolean isFresh(HttpRequest<?> request, Person person) {
    var here = cookie.read(request).map(Sessions.Open::handle).orElse("");
    var earliest = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minus(PROOF);
    return sessions.of(person.id()).stream()
        .filter(open -> open.handle().equals(here))
        .anyMatch(open -> !open.began().isBefore(earliest));
  }
}
