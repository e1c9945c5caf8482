package io.outturn.outcome.form;

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
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.form.Mistakes;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sets key results. Their values come from answers; the form has no field for one. */
@Controller(value = "/objectives/{objective}/key-results", produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KeyResultFormController {
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final KeyResultFormPages pages;
  private final Choices choices;
  private final Clock clock;

  KeyResultFormController(
      Objectives objectives,
      KeyResults keyResults,
      KeyResultFormPages pages,
      Choices choices,
      Clock clock) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.pages = pages;
    this.choices = choices;
    this.clock = clock;
  }

  @Get("/new")
  @View(KeyResultFormPages.VIEW)
  KeyResultFormPage empty(UUID objective) {
    var today = LocalDate.now(clock).toString();
    return pages.fresh(find(objective), KeyResultForm.startingOn(today), Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> set(UUID objective, @Body KeyResultForm form) {
    var found = find(objective);
    if (form.looksAtWording()) {
      return Answers.page(KeyResultFormPages.VIEW, pages.fresh(found, form, Mistakes.NONE));
    }
    var check = new Check();
    Wording.demand(form, check);
    var others = keyResults.of(found.id());
    var keyResult = new KeyResultReader(choices, check).read(form, found.id(), others);
    keyResult.ifPresent(keyResults::add);
    return keyResult
        .<HttpResponse<?>>map(set -> Next.showing(set.id()))
        .orElseGet(() ->
            Answers.again(KeyResultFormPages.VIEW, pages.fresh(found, form, check.mistakes())));
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }
}
