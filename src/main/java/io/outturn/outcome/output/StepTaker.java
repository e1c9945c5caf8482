package io.outturn.outcome.output;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.api.Invalid;
import io.outturn.form.Check;
import io.outturn.identity.By;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputRules;
import io.outturn.outcome.Outputs;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Takes the steps that programs ask for. */
@Singleton
final class StepTaker {
  private final Outputs outputs;
  private final Clock clock;

  StepTaker(Outputs outputs, Clock clock) {
    this.outputs = outputs;
    this.clock = clock;
  }

  static StepKind kind(String step) {
    return StepKind.at(step)
        .orElseThrow(() -> Invalid.field("step", "There is no step \"" + step + "\""));
  }

  /**
   * Takes a step.
   *
   * @throws Invalid when it may not be taken
   * @throws HttpStatusException 409 when somebody else took one since
   */
  void demand(Output output, StepKind kind, StepForm form, By by) {
    var check = new Check();
    var taking = form.read(kind, by, clock.instant(), check);
    OutputRules.refusal(output, taking)
        .ifPresent(refusal -> check.mistake(refusal.field(), refusal.message()));
    check.demand();
    if (!outputs.take(output, taking)) {
      throw overtaken(output);
    }
  }

  static HttpStatusException overtaken(Output output) {
    return new HttpStatusException(
        HttpStatus.CONFLICT,
        "Somebody took a step with it meanwhile; it has %d now. Read it again."
            .formatted(output.stepsTaken()));
  }
}
