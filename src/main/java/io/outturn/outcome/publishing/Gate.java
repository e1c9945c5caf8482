package io.outturn.outcome.publishing;

import io.outturn.outcome.Framing;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.Objective;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.cycle.Cycle;
import io.outturn.outcome.wording.KeyResultCheck;
import io.outturn.outcome.wording.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds an objective against every rule and tells all that it breaks, what refuses it first. */
final class Gate {
  private static final int FEWEST_WORDS = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int MOST_KEY_RESULTS = 5;
  private final List<Finding> findings = new ArrayList<>();
  private final LocalDate today;

  private Gate(LocalDate today) {
    this.today = today;
  }

  /**
   * What an objective breaks.
   *
   * @param cycle that it is set for
   * @param plans of the key results whose measure is offered
   */
  static List<Finding> look(
      Objective objective,
      Optional<Cycle> cycle,
      List<QuantitativeOutcome> keyResults,
      Map<KeyResultId, AnswerPlan> plans,
      LocalDate today) {
    var gate = new Gate(today);
    gate.framing(objective.framing());
    gate.cycle(cycle);
    gate.mix(keyResults);
    for (var keyResult : keyResults) {
      gate.keyResult(keyResult, cycle);
      Optional.ofNullable(plans.get(keyResult.id()))
          .ifPresentOrElse(
              plan -> gate.plan(keyResult, plan), () -> gate.breaks(Rule.SOURCE, keyResult));
    }
    return gate.findings.stream()
        .sorted((a, b) -> Boolean.compare(b.refuses(), a.refuses()))
        .toList();
  }

  private void framing(Framing framing) {
    var change = framing.changeStatement();
    if (words(change) < FEWEST_WORDS || change.equalsIgnoreCase(framing.title())) {
      breaks(Rule.CHANGE_STATEMENT);
    }
    if (framing.evidence().isBlank()) {
      breaks(Rule.EVIDENCE);
    }
    if (framing.owner().isBlank()) {
      breaks(Rule.OWNER);
    }
    if (framing.title().chars().anyMatch(Character::isDigit)) {
      breaks(Rule.NUMBER_IN_OBJECTIVE);
    }
  }

  private static long words(String text) {
    return WORD.matcher(text).results().count();
  }

  private void cycle(Optional<Cycle> cycle) {
    if (cycle.filter(each -> !each.window().to().isBefore(today)).isEmpty()) {
      breaks(Rule.CYCLE);
    }
  }

  private void mix(List<QuantitativeOutcome> keyResults) {
    if (keyResults.stream().allMatch(each -> each.guards().isPresent())) {
      breaks(Rule.OUTCOME);
    }
    if (keyResults.size() > MOST_KEY_RESULTS) {
      breaks(Rule.TOO_MANY_KEY_RESULTS);
    }
  }

  private void keyResult(QuantitativeOutcome keyResult, Optional<Cycle> cycle) {
    var deadline = keyResult.deadline();
    if (deadline.isBefore(today)
        || cycle.filter(each -> !each.window().contains(deadline)).isPresent()) {
      breaks(Rule.DEADLINE, keyResult);
    }
    if (KeyResultCheck.judge(keyResult.title()).verdict() == Verdict.OUTPUT) {
      breaks(Rule.OUTPUT_IN_DISGUISE, keyResult);
    }
  }

  private void plan(QuantitativeOutcome keyResult, AnswerPlan plan) {
    if (plan.planned().isEmpty()) {
      add(Rule.PLANNED_ANSWERS, keyResult, needed(plan));
      return;
    }
    long planned = plan.planned().getAsLong();
    if (planned < plan.needed().orElse(0)) {
      add(Rule.TOO_FEW_PLANNED, keyResult, needed(plan) + " Planned: " + planned + ".");
    }
    if (plan.expected() < planned) {
      add(
          Rule.TOO_FEW_EXPECTED,
          keyResult,
          "Expected by the deadline: %d of %d.".formatted(plan.expected(), planned));
    }
  }

  private static String needed(AnswerPlan plan) {
    return plan.needed().isPresent()
        ? "To see the change takes %d answers.".formatted(plan.needed().getAsLong())
        : "";
  }

  private void breaks(Rule rule) {
    findings.add(new Finding(rule, Optional.empty(), ""));
  }

  private void breaks(Rule rule, QuantitativeOutcome keyResult) {
    add(rule, keyResult, "");
  }

  private void add(Rule rule, QuantitativeOutcome keyResult, String detail) {
    findings.add(new Finding(rule, Optional.of(keyResult.id()), detail));
  }
}
