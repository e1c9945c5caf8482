package io.outturn.identity.own;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.identity.Moment;
import io.outturn.identity.Passwords;
import io.outturn.identity.Person;
import io.outturn.identity.SecondFactors;
import io.outturn.identity.SessionCookie;
import io.outturn.identity.Sessions;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody's own page, on which they end their sessions one by one or all others at once. */
@Controller(value = "/me", produces = MediaType.TEXT_HTML)
@Needs(Right.BE_ONESELF)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeController {
  private static final URI HERE = URI.create("/me");
  private final Sessions sessions;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final SessionCookie cookie;
  private final FreshSession fresh;

  MeController(
      Sessions sessions,
      Passwords passwords,
      SecondFactors factors,
      SessionCookie cookie,
      FreshSession fresh) {
    this.fresh = fresh;
    this.sessions = sessions;
    this.passwords = passwords;
    this.factors = factors;
    this.cookie = cookie;
  }

  @Get
  @View("identity/me")
  MePage show(HttpRequest<?> request, Person person) {
    return new MePage(
        person.name(),
        person.email(),
        person.role().words(),
        passwords.has(person.id()),
        factors.isOn(person.id()),
        lines(request, person));
  }

  @Post("/sessions/end")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> end(HttpRequest<?> request, Person person, @Nullable @Body SessionForm posted) {
    return fresh.or(
        request,
        person,
        () -> {
          sessions.end(person.id(), (posted == null ? SessionForm.EMPTY : posted).named());
          return HttpResponse.seeOther(HERE);
        });
  }

  @Post("/sessions/end-others")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> endOthers(HttpRequest<?> request, Person person) {
    return fresh.or(
        request,
        person,
        () -> {
          cookie.read(request).ifPresent(kept -> sessions.endOthers(person.id(), kept));
          return HttpResponse.seeOther(HERE);
        });
  }

  private List<MePage.Line> lines(HttpRequest<?> request, Person person) {
    var here = cookie.read(request).map(Sessions.Open::handle).orElse("");
    return sessions.of(person.id()).stream().map(open -> line(open, here)).toList();
  }

  private static MePage.Line line(Sessions.Open open, String here) {
    return new MePage.Line(
        open.handle(),
        open.device(),
        Moment.words(open.began()),
        Moment.words(open.lastUsed()),
        open.handle().equals(here));
  }
}
