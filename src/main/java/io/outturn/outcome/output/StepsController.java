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
import io.outturn.identity.By;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputRules;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.Quantity;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps with outputs: commits to them, notes them as done, validates them, lets go of them.
 */
@Controller(value = "/outputs/{output}/steps/{step}", produces = MediaType.TEXT_HTML)
@Needs(Right.PLAN_OUTPUTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StepsController {
  private static final String PAGE = "outcome/step";
  private final OutputFinder finder;
  private final Outputs outputs;
  private final Histories histories;
  private final Clock clock;

  StepsController(OutputFinder finder, Outputs outputs, Histories histories, Clock clock) {
    this.finder = finder;
    this.outputs = outputs;
    this.histories = histories;
    this.clock = clock;
  }

  @Get
  @View(PAGE)
  StepPage show(UUID output, String step) {
    return page(finder.find(output), kind(step), StepForm.EMPTY, "", Mistakes.NONE);
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> take(
      UUID output, String step, @Nullable @Body StepForm posted, Authentication person) {
    var found = finder.find(output);
    OwnOutputs.demand(found, kind(step), person);
    var form = posted == null ? StepForm.EMPTY : posted;
    var check = new Check();
    var taking = form.read(kind(step), By.of(person), clock.instant(), check);
    if (!Integer.toString(found.stepsTaken()).equals(form.seen())) {
      return overtaken(found, kind(step), form);
    }
    OutputRules.refusal(found, taking)
        .ifPresent(refusal -> check.mistake(refusal.field(), refusal.message()));
    if (!check.passed()) {
      return Answers.again(PAGE, page(found, kind(step), form, "", check.mistakes()));
    }
    return outputs.take(found, taking)
        ? OutputFinder.showing(found)
        : overtaken(finder.find(output), kind(step), form);
  }

  private HttpResponse<?> overtaken(Output now, StepKind kind, StepForm form) {
    var last = histories.of(Subject.Kind.OUTPUT, now.id().value()).last();
    return Answers.conflict(PAGE, page(now, kind, form, last, Mistakes.NONE));
  }

  private StepPage page(
      Output output, StepKind kind, StepForm form, String last, Mistakes mistakes) {
    return new StepPage(
        OutputFinder.home(output),
        output.title(),
        finder.demonstration(output),
        kind.path(),
        kind.words(),
        kind.question(),
        kind.counts() ? output.deliverable().quantity().map(Quantity::unit).orElse("") : "",
        output.stepsTaken(),
        last,
        form,
        mistakes);
  }

  private static StepKind kind(String path) {
    return StepKind.at(path).orElseThrow(Answers.unknown("step"));
  }
}
