package io.outturn.outcome;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Brings objectives, key results and outputs together. */
@Singleton
public final class Standings {
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Outputs outputs;
  private final Measurements measurements;

  Standings(
      Objectives objectives, KeyResults keyResults, Outputs outputs, Measurements measurements) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.outputs = outputs;
    this.measurements = measurements;
  }

  /** Every objective that is published, the oldest first. */
  public List<Standing> all() {
    var keyResultsOf = keyResults.all().stream().collect(groupingBy(KeyResult::objective));
    var outputsOf = outputs.all().stream().collect(groupingBy(Output::objective));
    return objectives.all().stream()
        .filter(Objective::running)
        .map(objective ->
            standing(
                objective,
                keyResultsOf.getOrDefault(objective.id(), List.of()),
                outputsOf.getOrDefault(objective.id(), List.of())))
        .toList();
  }

  public Optional<Standing> of(ObjectiveId id) {
    return objectives
        .find(id)
        .map(objective -> standing(objective, keyResults.of(id), outputs.of(id)));
  }

  private Standing standing(Objective objective, List<KeyResult> results, List<Output> work) {
    return new Standing(objective, results.stream().map(this::line).toList(), work);
  }

  /** A key result, also one that was dropped. */
  public Standing.Line line(KeyResult keyResult) {
    return switch (keyResult) {
      case QuantitativeOutcome outcome -> new Standing.Line(outcome, measurements.of(outcome));
    };
  }
}
