package io.outturn.privacy;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the responses of a person who asks what is held of them. What they are looked for by is
 * posted, so that it stands in no address and no log; that somebody looked is noted.
 */
@Controller(value = "/privacy", produces = MediaType.TEXT_HTML)
@Needs(Right.ANSWER_SUBJECTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PrivacyController {
  private static final String PAGE = "privacy/privacy";
  private final Search search;
  private final Holdings holdings;
  private final ErasureLog log;
  private final Journal journal;

  PrivacyController(Search search, Holdings holdings, ErasureLog log, Journal journal) {
    this.journal = journal;
    this.search = search;
    this.holdings = holdings;
    this.log = log;
  }

  @Get
  @View(PAGE)
  PrivacyPage show() {
    return new PrivacyPage("", "", List.of(), log.latest());
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> find(@Nullable @Body SearchForm posted) {
    var typed = (posted == null ? SearchForm.EMPTY : posted).words();
    if (typed.length() < Search.SHORTEST) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, typed, "Write at least 3 characters.");
    }
    journal.note(Entry.of(Action.SUBJECT_SEARCHED, new Subject(Subject.Kind.RESPONSE, "all")));
    var found = found(typed);
    return found.isEmpty()
        ? page(HttpStatus.NOT_FOUND, typed, "No response fits this.")
        : HttpResponse.ok(
            new ModelAndView<>(PAGE, new PrivacyPage(typed, "", found, log.latest())));
  }

  private HttpResponse<?> page(HttpStatus status, String typed, String wrong) {
    var page = new PrivacyPage(typed, wrong, List.of(), log.latest());
    return HttpResponse.status(status).body(new ModelAndView<>(PAGE, page));
  }

  private List<PrivacyPage.Found> found(String typed) {
    return search.find(typed).stream()
        .flatMap(response -> holdings.of(response).stream())
        .map(PrivacyController::line)
        .toList();
  }

  private static PrivacyPage.Found line(HeldResponse held) {
    return new PrivacyPage.Found(
        SubjectPage.home(held), held.title(), held.answeredOn().toString(), held.id());
  }
}
