package io.outturn.identity.people;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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
import io.outturn.identity.Person;
import org.jspecify.annotations.Nullable;

/** Lists everybody who may sign in, and invites others by e-mail. */
@Controller(value = "/people", produces = MediaType.TEXT_HTML)
@Needs(Right.MANAGE_PEOPLE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleController {
  private static final String KNOWN = "Somebody has this address already; they are in the list.";
  private final Directory directory;
  private final Invitations invitations;
  private final Journal journal;

  PeopleController(Directory directory, Invitations invitations, Journal journal) {
    this.journal = journal;
    this.directory = directory;
    this.invitations = invitations;
  }

  @Get
  @View(PeoplePage.VIEW)
  PeoplePage list() {
    journal.note(Entry.of(Action.PEOPLE_VIEWED, new Subject(Subject.Kind.PERSON, "all")));
    return page(InviteForm.EMPTY);
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> invite(Person administrator, @Nullable @Body InviteForm posted) {
    var form = posted == null ? InviteForm.EMPTY : posted;
    var newcomer = form.newcomer();
    if (newcomer.isEmpty()) {
      return again(page(form).wrong(form.wrongEmail(), form.wrongName()));
    }
    return directory
        .invite(newcomer.get(), administrator.id())
        .<HttpResponse<?>>map(person -> invited(person, administrator))
        .orElseGet(() -> again(page(form).wrong(KNOWN, null)));
  }

  private HttpResponse<?> invited(Person person, Person administrator) {
    var sent = invitations.send(person, administrator);
    return HttpResponse.seeOther(PersonController.home(person.id(), sent ? "sent" : "unsent"));
  }

  private PeoplePage page(InviteForm form) {
    return PeoplePage.of(directory.all(), form);
  }

  private static HttpResponse<?> again(PeoplePage page) {
    return HttpResponse.unprocessableEntity().body(new ModelAndView<>(PeoplePage.VIEW, page));
  }
}
