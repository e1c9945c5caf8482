package io.outturn.outcome.form;

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
import io.outturn.outcome.Completion;
import io.outturn.outcome.OutputId;
import io.outturn.outcome.Outputs;
import java.time.Clock;
import java.util.UUID;

/** Notes outputs as done. */
@Controller(value = "/outputs/{output}/completion", produces = MediaType.TEXT_HTML)
@Needs(Right.PLAN_OUTPUTS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompletionController {
  private final Outputs outputs;
  private final Clock clock;

  CompletionController(Outputs outputs, Clock clock) {
    this.outputs = outputs;
    this.clock = clock;
  }

  @Post
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
  HttpResponse<?> complete(UUID output, Authentication person) {
    var found = outputs.find(new OutputId(output)).orElseThrow(Answers.unknown("output"));
    outputs.complete(found.id(), new Completion(By.name(person), clock.instant()));
    return Answers.showing(found.objective());
  }
}
