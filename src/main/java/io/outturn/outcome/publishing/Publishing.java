package io.outturn.outcome.publishing;

import static java.util.stream.Collectors.toMap;

import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Objective;
import io.outturn.outcome.Objectives;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.cycle.Cycles;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Publishes objectives that break no rule which refuses them. */
@Singleton
public final class Publishing {
  private final Objectives objectives;
  private final KeyResults keyResults;
  private final Cycles cycles;
  private final AnswerPlans plans;
  private final Clock clock;

  Publishing(
      Objectives objectives, KeyResults keyResults, Cycles cycles, AnswerPlans plans, Clock clock) {
    this.objectives = objectives;
    this.keyResults = keyResults;
    this.cycles = cycles;
    this.plans = plans;
    this.clock = clock;
  }

  /** Every rule that an objective breaks, what refuses it first. */
  public List<Finding> look(Objective objective) {
    var outcomes = keyResults.of(objective.id()).stream().flatMap(Publishing::outcome).toList();
    return Gate.look(
        objective,
        objective.cycle().flatMap(cycles::find),
        outcomes,
        plans(outcomes),
        LocalDate.now(clock));
  }

  /**
   * Publishes a draft.
   *
   * @param by who does
   * @return what refuses it; nothing when it is published
   */
  public List<Finding> publish(Objective draft, String by) {
    var refusals = look(draft).stream().filter(Finding::refuses).toList();
    if (refusals.isEmpty()) {
      objectives.publish(draft, by);
    }
    return refusals;
  }

  private static Stream<QuantitativeOutcome> outcome(KeyResult keyResult) {
    return switch (keyResult) {
      case QuantitativeOutcome outcome -> Stream.of(outcome);
    };
  }

  private Map<KeyResultId, AnswerPlan> plans(List<QuantitativeOutcome> outcomes) {
    return outcomes.stream()
        .flatMap(each -> plans.of(each).map(plan -> Map.entry(each.id(), plan)).stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
