package io.outturn.identity;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Lets somebody in whose password or link was right: with a session that nobody had before, so that
 * a cookie which was put into the browser opens nothing, and without the one the browser came with.
 * Whoever has a second factor is asked for its code first.
 */
@Singleton
public final class Arrival {
  private final Sessions sessions;
  private final SignIns signIns;
  private final SessionCookie cookie;
  private final CodeSignIn codes;

  Arrival(Sessions sessions, SignIns signIns, SessionCookie cookie, CodeSignIn codes) {
    this.sessions = sessions;
    this.signIns = signIns;
    this.cookie = cookie;
    this.codes = codes;
  }

  /** Goes on to a page, or to the question for the code. */
  public MutableHttpResponse<?> welcome(HttpRequest<?> request, PersonId person, LocalPath next) {
    return codes.isNeeded(person) ? ask(person, next) : begin(request, person, next);
  }

  /** The same for the session that a link turned into; it ends where a code is needed. */
  MutableHttpResponse<?> welcome(HttpRequest<?> request, Secret session, LocalPath next) {
    var person = signIns.signedIn(session).map(Person::id).filter(codes::isNeeded);
    if (person.isPresent()) {
      signIns.signOut(session);
      return ask(person.get(), next);
    }
    return begin(request, session, next);
  }

  /** Begins a session of somebody who proved everything, and goes on to a page. */
  public MutableHttpResponse<?> begin(HttpRequest<?> request, PersonId person, LocalPath next) {
    return begin(request, sessions.begin(person), next);
  }

  private MutableHttpResponse<?> begin(HttpRequest<?> request, Secret session, LocalPath next) {
    cookie.read(request).ifPresent(signIns::signOut);
    sessions.note(session, Device.of(request.getHeaders().get(HttpHeaders.USER_AGENT)));
    return HttpResponse.seeOther(URI.create(next.value()))
        .cookie(cookie.carrying(session, request));
  }

  private MutableHttpResponse<?> ask(PersonId person, LocalPath next) {
    var page = new CodePage(codes.begin(person).text(), next.value(), null);
    return HttpResponse.ok(new ModelAndView<>(CodePage.VIEW, page));
  }
}
