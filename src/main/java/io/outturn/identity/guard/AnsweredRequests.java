package io.outturn.identity.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.authentication.Authentication;
import io.outturn.audit.Actor;
import io.outturn.audit.Network;
import io.outturn.audit.Origin;
import io.outturn.audit.Requests;
import io.outturn.identity.Caller;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Tells the log whose request is being answered. Of a respondent it tells nothing. */
@Singleton
final class AnsweredRequests implements Requests {
  private final Caller caller;

  AnsweredRequests(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Optional<Origin> current() {
    return ServerRequestContext.currentRequest().map(this::origin);
  }

  private Origin origin(HttpRequest<?> request) {
    return switch (Place.of(request)) {
      case FORM, STATIC -> new Origin(new Actor.Respondent(), "", "");
      case STAFF, API -> new Origin(actor(request), id(request), network(request));
    };
  }

  private String network(HttpRequest<?> request) {
    return caller.from(request).map(Network::of).orElse("");
  }

  private static Actor actor(HttpRequest<?> request) {
    return request
        .getUserPrincipal(Authentication.class)
        .map(AnsweredRequests::actor)
        .orElseGet(Actor.Respondent::new);
  }

  private static Actor actor(Authentication somebody) {
    var person = somebody.getAttributes().get(PersonId.ATTRIBUTE);
    return person == null
        ? new Actor.Token(somebody.getName())
        : new Actor.Person(UUID.fromString(person.toString()));
  }

  private static String id(HttpRequest<?> request) {
    return request.getAttribute(ID, String.class).orElseGet(() -> named(request));
  }

  private static String named(HttpRequest<?> request) {
    var id = UUID.randomUUID().toString();
    request.setAttribute(ID, id);
    return id;
  }
}
