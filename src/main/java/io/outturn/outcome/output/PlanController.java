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
import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.form.Answers;
import io.outturn.form.Check;
import io.outturn.form.Mistakes;
import io.outturn.outcome.Deliverable;
import io.outturn.outcome.Output;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.form.Back;
import io.outturn.outcome.form.Overtaken;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans outputs anew. */
@Controller(value = "/outputs/{output}/plan", produces = MediaType.TEXT_HTML)
@Needs(Right.PLAN_OUTPUTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlanController {
  private final OutputFinder finder;
  private final Outputs outputs;
  private final DeliverableReader reader;
  private final Workers workers;
  private final Histories histories;

  PlanController(
      OutputFinder finder,
      Outputs outputs,
      DeliverableReader reader,
      Workers workers,
      Histories histories) {
    this.finder = finder;
    this.outputs = outputs;
    this.reader = reader;
    this.workers = workers;
    this.histories = histories;
  }

  @Get
  @View(OutputFormController.PAGE)
  OutputFormPage show(UUID output) {
    var found = finder.find(output);
    return page(found, OutputForm.of(found), null, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(UUID output, @Nullable @Body OutputForm posted, Authentication person) {
    var found = finder.find(output);
    OwnOutputs.demand(found, person);
    var form = posted == null ? OutputForm.EMPTY : posted;
    var check = new Check();
    var planned = reader.read(form, check);
    if (planned.isEmpty()) {
      return Answers.again(OutputFormController.PAGE, page(found, form, null, check.mistakes()));
    }
    return changed(found, form, planned.get())
        ? OutputFinder.showing(found)
        : overtaken(finder.find(output), form, planned.get());
  }

  private boolean changed(Output found, OutputForm form, Deliverable planned) {
    return Integer.toString(found.revision()).equals(form.revision())
        && outputs.change(found, planned);
  }

  private HttpResponse<?> overtaken(Output now, OutputForm form, Deliverable typed) {
    var last = histories.of(Subject.Kind.OUTPUT, now.id().value()).last();
    var overtaken = OutputForm.between(typed, now.deliverable(), workers).by(last);
    return Answers.conflict(
        OutputFormController.PAGE, page(now, form.on(now.revision()), overtaken, Mistakes.NONE));
  }

  private OutputFormPage page(
      Output output, OutputForm form, @Nullable Overtaken overtaken, Mistakes mistakes) {
    var home = OutputFinder.home(output);
    return new OutputFormPage(
        home + "/plan",
        "Plan the output anew",
        new Back(home, output.title()),
        finder.demonstration(output),
        false,
        form,
        workers.options(),
        overtaken,
        mistakes);
  }
}
