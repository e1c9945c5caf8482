package io.outturn.identity.guard;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import io.outturn.identity.Secret;
import io.outturn.identity.SessionCookie;
import io.outturn.identity.SignIns;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Knows a person by the session cookie: one look-up by primary key for a request to a part of the
 * site where it matters, none for the respondents' pages. The database is asked each time, so that
 * signing out on one node holds on all of them at once.
 */
@Singleton
final class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
  private final SessionCookie cookie;
  private final SignIns signIns;
  private final ExecutorService blocking;

  SessionAuthentication(
      SessionCookie cookie,
      SignIns signIns,
      @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.cookie = cookie;
    this.signIns = signIns;
    this.blocking = blocking;
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return matters(request)
        ? cookie.read(request).map(this::lookUp).orElseGet(Publishers::empty)
        : Publishers.empty();
  }

  /** A call that brings a bearer token is judged by that alone. */
  private static boolean matters(HttpRequest<?> request) {
    return switch (Place.of(request)) {
      case STAFF, API -> !BearerAuthentication.offered(request);
      case FORM, STATIC -> false;
    };
  }

  private Publisher<Authentication> lookUp(Secret session) {
    return Publishers.fromCompletableFuture(
        () -> CompletableFuture.supplyAsync(() -> authentication(session), blocking));
  }

  /** Without a person the publisher completes empty, as nobody is signed in. */
  private @Nullable Authentication authentication(Secret session) {
    return signIns.signedIn(session).map(SessionAuthentication::authentication).orElse(null);
  }

  private static Authentication authentication(Person person) {
    return Authentication.build(
        person.email(),
        List.of(person.role().name()),
        Map.of("name", person.name(), PersonId.ATTRIBUTE, person.id().value()));
  }
}
