package io.outturn.outcome.output;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Needs;
import io.outturn.access.Right;
import io.outturn.identity.By;
import io.outturn.outcome.OutputRules;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.Outputs.Taking;
import io.outturn.outcome.form.Next;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;

/** Notes outputs as done in one step; one that wants more words is asked for them. */
@Controller(value = "/outputs/{output}/completion", produces = MediaType.TEXT_HTML)
@Needs(Right.PLAN_OUTPUTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompletionController {
  private final OutputFinder finder;
  private final Outputs outputs;
  private final Clock clock;

  CompletionController(OutputFinder finder, Outputs outputs, Clock clock) {
    this.finder = finder;
    this.outputs = outputs;
    this.clock = clock;
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> complete(UUID output, Authentication person) {
    var found = finder.find(output);
    OwnOutputs.demand(found, person);
    var taking = Taking.done(By.of(person), clock.instant());
    if (OutputRules.refusal(found, taking).filter(each -> !found.done()).isPresent()) {
      return HttpResponse.seeOther(URI.create(OutputFinder.home(found) + "/steps/done"));
    }
    if (!found.done()) {
      outputs.take(found, taking);
    }
    return Next.showing(found.objective());
  }
}
