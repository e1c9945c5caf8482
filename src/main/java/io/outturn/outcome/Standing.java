package io.outturn.outcome;

import io.outturn.statistics.verdict.Status;
import java.util.List;
import java.util.Optional;

/**
 * Where an objective stands: what customers feel beside what was delivered, never averaged into one
 * number.
 *
 * @param objective the goal
 * @param keyResults its key results, measured
 * @param outputs the work that is meant to bring it about
 */
public record Standing(Objective objective, List<Line> keyResults, List<Output> outputs) {
  /**
   * A key result and its measurement, if its survey still asks for it.
   *
   * @param keyResult what should come about
   * @param measurement what the answers say
   */
  public record Line(QuantitativeOutcome keyResult, Optional<Measurement> measurement) {
    /** What may be said; without a measurement, that nothing is known. */
    public Status status() {
      return measurement
          .map(measured -> measured.verdict().status())
          .orElse(Status.NOT_ENOUGH_EVIDENCE);
    }
  }

  public Standing {
    keyResults = List.copyOf(keyResults);
    outputs = List.copyOf(outputs);
  }

  public Watermelon watermelon() {
    return Watermelon.of(outputs, keyResults.stream().map(Line::status).toList());
  }

  /** How the key results stand, with the weakest one. */
  public Mix mix() {
    return Mix.of(keyResults);
  }

  public long done() {
    return outputs.stream().filter(Output::done).count();
  }
}
