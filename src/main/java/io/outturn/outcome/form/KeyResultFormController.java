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
import io.micronaut.views.ModelAndView;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets key results. Their values come from answers; the form has no field for one. */
@Controller(value = "/objectives/{objective}/key-results", produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KeyResultFormController {
  private static final String PAGE = "outcome/key-result-form";
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Choices choices;
  private final Clock clock;

  KeyResultFormController(
      Objectives objectives, KeyResults keyResults, Choices choices, Clock clock) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.choices = choices;
    this.clock = clock;
  }

  @Get("/new")
  @View(PAGE)
  KeyResultFormPage empty(UUID objective) {
    var today = LocalDate.now(clock).toString();
    return page(find(objective), KeyResultForm.startingOn(today), Mistakes.NONE, null);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> set(UUID objective, @Body KeyResultForm form) {
    var found = find(objective);
    if (form.looksAtWording()) {
      return HttpResponse.ok(new ModelAndView<>(PAGE, looked(found, form, Mistakes.NONE)));
    }
    var check = new Check();
    outputIsMeant(form, check);
    var keyResult = new KeyResultReader(choices, check).read(form, found.id());
    keyResult.ifPresent(keyResults::add);
    return keyResult
        .<HttpResponse<?>>map(set -> Answers.showing(set.id()))
        .orElseGet(() -> Answers.again(PAGE, looked(found, form, check.mistakes())));
  }

  /** A key result that reads like an output is set by nobody by accident. */
  private static void outputIsMeant(KeyResultForm form, Check check) {
    if (!form.keepsTitle() && Wording.of(form).output()) {
      check.mistake(
          "title", "This reads like an output: change the words, or say that you keep them");
    }
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }

  private KeyResultFormPage looked(Objective objective, KeyResultForm form, Mistakes mistakes) {
    var wording = form.typedTitle().isEmpty() ? null : Wording.of(form);
    return page(objective, form, mistakes, wording);
  }

  private KeyResultFormPage page(
      Objective objective, KeyResultForm form, Mistakes mistakes, @Nullable Wording wording) {
    return new KeyResultFormPage(
        "/objectives/" + objective.id().value() + "/key-results",
        objective.title(),
        objective.demonstration(),
        choices.surveys(),
        choices.segments(),
        form,
        mistakes,
        wording);
  }
}
