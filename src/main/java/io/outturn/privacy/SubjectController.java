package io.outturn.privacy;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.response.Erasure;
import io.outturn.response.Erasures;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands over what is held of a response, and erases it. */
@Controller("/privacy/responses/{response}")
@Needs(Right.ANSWER_SUBJECTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SubjectController {
  private static final String PAGE = "privacy/subject";
  private final Holdings holdings;
  private final Erasures erasures;
  private final Journal journal;

  SubjectController(Holdings holdings, Erasures erasures, Journal journal) {
    this.holdings = holdings;
    this.journal = journal;
    this.erasures = erasures;
  }

  @Get(produces = MediaType.TEXT_HTML)
  @View(PAGE)
  SubjectPage show(UUID response) {
    var held = find(response);
    note(Action.RESPONSE_VIEWED, response);
    return SubjectPage.of(held, "", "");
  }

  /** The same for programs. */
  @Get(value = "/file", produces = MediaType.APPLICATION_JSON)
  HttpResponse<HeldResponse> file(UUID response) {
    var name = "attachment; filename=\"response-" + response + ".json\"";
    var held = find(response);
    note(Action.RESPONSE_EXPORTED, response);
    return HttpResponse.ok(held).header(HttpHeaders.CONTENT_DISPOSITION, name);
  }

  @Post(value = "/erasure", produces = MediaType.TEXT_HTML)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> erase(UUID response, @Nullable @Body ErasureForm posted, Authentication person) {
    var held = find(response);
    var why = (posted == null ? ErasureForm.EMPTY : posted).why();
    if (why.isEmpty() || why.length() > Erasure.LONGEST_REASON) {
      var wrong = "Write a reason of 1 to %d characters.".formatted(Erasure.LONGEST_REASON);
      return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
          .body(new ModelAndView<>(PAGE, SubjectPage.of(held, why, wrong)));
    }
    return erasures
        .erase(response, name(person), why)
        .map(_ -> HttpResponse.seeOther(URI.create("/privacy")))
        .orElseThrow(SubjectController::missing);
  }

  private void note(Action action, UUID response) {
    journal.note(Entry.of(action, Subject.of(Subject.Kind.RESPONSE, response)));
  }

  private HeldResponse find(UUID response) {
    return holdings.of(response).orElseThrow(SubjectController::missing);
  }

  private static HttpStatusException missing() {
    return new HttpStatusException(HttpStatus.NOT_FOUND, "There is no such response.");
  }

  private static String name(Authentication person) {
    return String.valueOf(person.getAttributes().getOrDefault("name", person.getName()));
  }
}
