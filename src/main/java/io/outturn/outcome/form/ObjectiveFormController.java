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
import io.outturn.outcome.Objectives;

/** Sets objectives. */
@Controller(value = "/objectives", produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ObjectiveFormController {
  private static final String PAGE = "outcome/objective-form";
  private final Objectives objectives;

  ObjectiveFormController(Objectives objectives) {
    this.objectives = objectives;
  }

  @Get("/new")
  @View(PAGE)
  ObjectiveFormPage empty() {
    return new ObjectiveFormPage(ObjectiveForm.EMPTY, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> set(@Body ObjectiveForm form) {
    var check = new Check();
    var objective = form.read(check);
    if (!check.passed()) {
      return Answers.again(PAGE, new ObjectiveFormPage(form, check.mistakes()));
    }
    objectives.add(objective);
    return Answers.showing(objective.id());
  }
}
