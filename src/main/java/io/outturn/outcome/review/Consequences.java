package io.outturn.outcome.review;

import io.outturn.identity.By;
import io.outturn.outcome.Deliverable;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputState;
import io.outturn.outcome.Outputs;
import io.outturn.outcome.Outputs.Taking;
import io.outturn.outcome.review.Decision.Replacement;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Does with outputs what a review decided. */
@Singleton
final class Consequences {
  private final Outputs outputs;

  Consequences(Outputs outputs) {
    this.outputs = outputs;
  }

  void follow(Review review, By by, Instant at) {
    for (var id : review.outputs()) {
      var decision = review.decision(id).orElseThrow();
      outputs
          .find(id)
          .filter(output -> output.state() != OutputState.RETIRED)
          .ifPresent(output -> follow(decision, output, by, at));
    }
  }

  private void follow(Decision decision, Output output, By by, Instant at) {
    switch (decision.choice()) {
      case KEEP -> {}
      case CHANGE -> take(output, OutputState.COMMITTED, decision, by, at);
      case STOP -> take(output, OutputState.RETIRED, decision, by, at);
      case REPLACE -> {
        take(output, OutputState.RETIRED, decision, by, at);
        decision.replacement().ifPresent(instead -> propose(output, instead, by));
      }
    }
  }

  private void take(Output output, OutputState state, Decision decision, By by, Instant at) {
    outputs.take(
        output, new Taking(Optional.of(state), by, at, decision.reason(), Optional.empty()));
  }

  private void propose(Output before, Replacement instead, By by) {
    var deliverable =
        new Deliverable(
            instead.title(),
            before.deliverable().owner(),
            instead.plannedFor(),
            Optional.empty(),
            before.deliverable().validated());
    outputs.add(Output.planned(before.objective(), deliverable), OutputState.PROPOSED, by);
  }
}
