package io.outturn.outcome;

import io.outturn.statistics.verdict.Grade;
import io.outturn.statistics.verdict.Ladder;
import io.outturn.statistics.verdict.Progress;
import io.outturn.statistics.verdict.Rule;
import io.outturn.statistics.verdict.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A key result as customers' answers have it: from the counts since its start, never from a typed
 * value.
 *
 * @param keyResult what is measured
 * @param reading the counts and their score
 * @param days the same counts day by day
 * @param verdict what may be said about the target
 * @param achievedOn the first day whose answers, with those before, showed the target reached
 */
public record Measurement(
    QuantitativeOutcome keyResult,
    Reading reading,
    DailyCounts days,
    Verdict verdict,
    Optional<LocalDate> achievedOn) {
  /** How far it has come on its way. */
  public Progress progress() {
    return switch (keyResult.terms().goal()) {
      case Goal.Reach _ -> Progress.of(reading.score(), keyResult.aim());
      case Goal.KeepAbove _, Goal.KeepBelow _ -> new Progress.NoWay();
    };
  }

  /** What it is worth by its score, if it were closed now. */
  public Grade grade(Rule rule) {
    return switch (keyResult.terms().goal()) {
      case Goal.Reach(var from, var commitment, var target, var stretch) ->
          new Ladder(from, commitment, target, stretch).grade(reading.score());
      case Goal.KeepAbove _, Goal.KeepBelow _ -> Grade.kept(verdict, rule);
    };
  }
}
