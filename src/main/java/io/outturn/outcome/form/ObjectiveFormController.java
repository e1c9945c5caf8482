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
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import org.jspecify.annotations.Nullable;

/** Sets objectives; a new one is a draft. */
@Controller(value = "/objectives", produces = MediaType.TEXT_HTML)
@Needs(Right.SET_OUTCOMES)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ObjectiveFormController {
  private final Objectives objectives;
  private final ObjectiveFormPages pages;
  private final Places places;

  ObjectiveFormController(Objectives objectives, ObjectiveFormPages pages, Places places) {
    this.objectives = objectives;
    this.pages = pages;
    this.places = places;
  }

  @Get("/new")
  @View(ObjectiveFormPages.VIEW)
  ObjectiveFormPage empty() {
    return pages.fresh(ObjectiveForm.EMPTY, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> set(@Nullable @Body ObjectiveForm posted) {
    var form = posted == null ? ObjectiveForm.EMPTY : posted;
    var check = new Check();
    var framing = form.read(check, places);
    if (!check.passed()) {
      return Answers.again(ObjectiveFormPages.VIEW, pages.fresh(form, check.mistakes()));
    }
    var objective = Objective.draft(framing, false);
    objectives.add(objective);
    return Next.showing(objective.id());
  }
}
