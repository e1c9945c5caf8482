package io.outturn.outcome.output;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.views.View;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.form.Mistakes;
import io.outturn.identity.By;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.Output;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.form.Back;
import io.outturn.outcome.form.Next;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans outputs. */
@Controller(value = "/objectives/{objective}/outputs", produces = MediaType.TEXT_HTML)
@Needs(Right.PLAN_OUTPUTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutputFormController {
  static final String PAGE = "outcome/output-form";
  private final Objectives objectives;
  private final Outputs outputs;
  private final DeliverableReader reader;
  private final Workers workers;

  OutputFormController(
      Objectives objectives, Outputs outputs, DeliverableReader reader, Workers workers) {
    this.objectives = objectives;
    this.outputs = outputs;
    this.reader = reader;
    this.workers = workers;
  }

  @Get("/new")
  @View(PAGE)
  OutputFormPage empty(UUID objective) {
    return page(find(objective), OutputForm.EMPTY, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> plan(UUID objective, @Nullable @Body OutputForm posted, Authentication person) {
    var found = find(objective);
    var form = posted == null ? OutputForm.EMPTY : posted;
    var check = new Check();
    var planned = reader.read(form, check).map(each -> Output.planned(found.id(), each));
    planned.ifPresent(output -> outputs.add(output, form.first(), By.of(person)));
    return planned.isPresent()
        ? Next.showing(found.id())
        : Answers.again(PAGE, page(found, form, check.mistakes()));
  }

  private Objective find(UUID id) {
    return objectives.find(new ObjectiveId(id)).orElseThrow(Answers.unknown("objective"));
  }

  private OutputFormPage page(Objective objective, OutputForm form, Mistakes mistakes) {
    var home = "/objectives/" + objective.id().value();
    return new OutputFormPage(
        home + "/outputs",
        "Plan an output",
        new Back(home, objective.title()),
        objective.demonstration(),
        true,
        form,
        workers.options(),
        null,
        mistakes);
  }
}
