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
import io.outturn.outcome.Hypotheses;
import io.outturn.outcome.Output;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says which key results outputs should change, and takes it back. */
@Controller(produces = MediaType.TEXT_HTML)
@Needs(Right.PLAN_OUTPUTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HypothesesController {
  private static final String PAGE = "outcome/hypothesis";
  private final OutputFinder finder;
  private final Hypotheses hypotheses;
  private final HypothesisReader reader;

  HypothesesController(OutputFinder finder, Hypotheses hypotheses, HypothesisReader reader) {
    this.finder = finder;
    this.hypotheses = hypotheses;
    this.reader = reader;
  }

  @Get("/outputs/{output}/hypotheses/new")
  @View(PAGE)
  HypothesisPage empty(UUID output) {
    return page(finder.find(output), HypothesisForm.EMPTY, Mistakes.NONE);
  }

  @Post("/outputs/{output}/hypotheses")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> hold(UUID output, @Nullable @Body HypothesisForm posted, Authentication person) {
    var found = finder.find(output);
    OwnOutputs.demand(found, person);
    var form = posted == null ? HypothesisForm.EMPTY : posted;
    var check = new Check();
    var hypothesis = reader.read(found, form, check);
    hypothesis.ifPresent(held -> hypotheses.hold(held, By.of(person)));
    return hypothesis.isPresent()
        ? OutputFinder.showing(found)
        : Answers.again(PAGE, page(found, form, check.mistakes()));
  }

  @Post("/hypotheses/{id}/end")
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> end(UUID id, Authentication person) {
    var found = hypotheses.find(id).orElseThrow(Answers.unknown("hypothesis"));
    var output = finder.find(found.output().value());
    OwnOutputs.demand(output, person);
    hypotheses.end(found, By.of(person));
    return OutputFinder.showing(output);
  }

  private HypothesisPage page(Output output, HypothesisForm form, Mistakes mistakes) {
    return new HypothesisPage(
        OutputFinder.home(output),
        output.title(),
        finder.demonstration(output),
        reader.options(output),
        form,
        mistakes);
  }
}
