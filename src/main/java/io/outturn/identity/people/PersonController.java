package io.outturn.identity.people;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.identity.Directory;
import io.outturn.identity.Directory.Listed;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import io.outturn.identity.SecondFactors;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows somebody, gives them another role, lets them in no more or again. */
@Controller(value = "/people/{id}", produces = MediaType.TEXT_HTML)
@Needs(Right.MANAGE_PEOPLE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PersonController {
  private static final String LAST =
      "This is the last administrator who may sign in. Make somebody else one first.";
  private static final String WHY = "Write why, so that others understand it later.";
  private static final String NO_ROLE = "Choose one of the roles.";
  private final Directory directory;
  private final SecondFactors factors;
  private final Invitations invitations;
  private final Journal journal;

  PersonController(
      Directory directory, SecondFactors factors, Invitations invitations, Journal journal) {
    this.journal = journal;
    this.directory = directory;
    this.factors = factors;
    this.invitations = invitations;
  }

  @Get("{?done}")
  @View(PersonPage.VIEW)
  PersonPage show(UUID id, @Nullable @QueryValue String done) {
    var page = page(find(id)).noting(Done.words(done));
    journal.note(Entry.of(Action.PEOPLE_VIEWED, Subject.of(Subject.Kind.PERSON, id)));
    return page;
  }

  @Post("/role")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> give(UUID id, Person by, @Nullable @Body PersonForm posted) {
    var form = posted == null ? PersonForm.EMPTY : posted;
    var person = find(id);
    var role = InviteForm.role(form.role());
    if (role.isEmpty()) {
      return again(page(person).wrong(NO_ROLE, "role"));
    } else if (form.reason().isEmpty()) {
      return again(page(person).wrong(WHY, "role-why"));
    }
    return directory.changeRole(key(person), role.get(), by.id(), form.reason())
        ? HttpResponse.seeOther(home(key(person), "role"))
        : again(page(person).wrong(LAST, "role"));
  }

  @Post("/deactivate")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> deactivate(UUID id, Person by, @Nullable @Body PersonForm posted) {
    var form = posted == null ? PersonForm.EMPTY : posted;
    var person = find(id);
    if (form.reason().isEmpty()) {
      return again(page(person).wrong(WHY, "active-why"));
    }
    return directory.deactivate(key(person), by.id(), form.reason())
        ? HttpResponse.seeOther(home(key(person), "deactivated"))
        : again(page(person).wrong(LAST, "active-why"));
  }

  @Post("/reactivate")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> reactivate(UUID id, Person by, @Nullable @Body PersonForm posted) {
    var form = posted == null ? PersonForm.EMPTY : posted;
    var person = find(id);
    if (form.reason().isEmpty()) {
      return again(page(person).wrong(WHY, "active-why"));
    }
    directory.reactivate(key(person), by.id(), form.reason());
    return HttpResponse.seeOther(home(key(person), "reactivated"));
  }

  @Post("/second-factor/end")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> endSecondFactor(UUID id, Person by, @Nullable @Body PersonForm posted) {
    var form = posted == null ? PersonForm.EMPTY : posted;
    var person = find(id);
    if (form.reason().isEmpty()) {
      return again(page(person).wrong(WHY, "factor-why"));
    }
    factors.end(key(person), by.id(), form.reason());
    return HttpResponse.seeOther(home(key(person), "factor"));
  }

  @Post("/invite")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> inviteAgain(UUID id, Person by) {
    var person = find(id);
    var sent = page(person).newcomer() && invitations.send(person.person(), by);
    return HttpResponse.seeOther(home(key(person), sent ? "sent" : "unsent"));
  }

  static URI home(PersonId person, String done) {
    return URI.create("/people/" + person.value() + "?done=" + done);
  }

  private PersonPage page(Listed person) {
    return PersonPage.of(person, factors.isOn(key(person)), directory.history(key(person)));
  }

  private Listed find(UUID id) {
    return directory
        .find(new PersonId(id))
        .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "No such person."));
  }

  private static PersonId key(Listed one) {
    return one.person().id();
  }

  private static HttpResponse<?> again(PersonPage page) {
    return HttpResponse.unprocessableEntity().body(new ModelAndView<>(PersonPage.VIEW, page));
  }
}
