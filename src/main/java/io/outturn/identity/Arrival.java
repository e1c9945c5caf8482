package io.outturn.identity;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Lets somebody in who proved who they are: with a session that nobody had before, so that a cookie
 * which was put into the browser opens nothing, and without the one the browser came with.
 */
@Singleton
public final class Arrival {
  private final Sessions sessions;
  private final SignIns signIns;
  private final SessionCookie cookie;

  Arrival(Sessions sessions, SignIns signIns, SessionCookie cookie) {
    this.sessions = sessions;
    this.signIns = signIns;
    this.cookie = cookie;
  }

  /** Begins a session and goes on to a page. */
  public MutableHttpResponse<?> welcome(HttpRequest<?> request, PersonId person, LocalPath next) {
    return welcome(request, sessions.begin(person), next);
  }

  MutableHttpResponse<?> welcome(HttpRequest<?> request, Secret session, LocalPath next) {
    cookie.read(request).ifPresent(signIns::signOut);
    sessions.note(session, Device.of(request.getHeaders().get(HttpHeaders.USER_AGENT)));
    return HttpResponse.seeOther(URI.create(next.value()))
        .cookie(cookie.carrying(session, request));
  }
}
