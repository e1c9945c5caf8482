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
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Outputs;
import java.util.UUID;

/** Plans outputs. */
@Controller(value = "/objectives/{objective}/outputs", produces = MediaType.TEXT_HTML)
@Needs(Right.PLAN_OUTPUTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutputFormController {
  private static final String PAGE = "outcome/output-form";
  private final Objectives objectives;
  private final Outputs outputs;

  OutputFormController(Objectives objectives, Outputs outputs) {
    this.objectives = objectives;
    this.outputs = outputs;
  }

  @Get("/new")
  @View(PAGE)
  OutputFormPage empty(UUID objective) {
    return page(find(objective), OutputForm.EMPTY, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> plan(UUID objective, @Body OutputForm form) {
    var found = find(objective);
    var check = new Check();
    var output = form.read(check, found.id());
    if (!check.passed()) {
      return Answers.again(PAGE, page(found, form, check.mistakes()));
    }
    outputs.add(output);
    return Answers.showing(found.id());
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }

  private static OutputFormPage page(Objective objective, OutputForm form, Mistakes mistakes) {
    return new OutputFormPage(
        "/objectives/" + objective.id().value() + "/outputs",
        objective.title(),
        objective.demonstration(),
        form,
        mistakes);
  }
}
