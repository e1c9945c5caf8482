package io.outturn.outcome;

import io.outturn.statistics.verdict.Aim;
import io.outturn.survey.Measure;
import io.outturn.time.Window;
import java.time.LocalDate;

/**
 * A key result that is a score of a survey.
 *
 * @param id its key
 * @param objective what it belongs to
 * @param title who feels what
 * @param survey the slug of the survey that is asked
 * @param measure the score, one that the survey offers
 * @param segment whose answers count; empty for everybody's
 * @param baseline where the score was before, in the measure's unit (NPS and shares -1..1, means in
 *     scale points)
 * @param target what it should get beyond, in the same unit; below the baseline when less is better
 * @param startsOn the first day whose answers count
 * @param deadline the last day whose answers count, not before the first
 */
public record QuantitativeOutcome(
    KeyResultId id,
    ObjectiveId objective,
    String title,
    String survey,
    Measure measure,
    String segment,
    double baseline,
    double target,
    LocalDate startsOn,
    LocalDate deadline)
    implements KeyResult {
  public QuantitativeOutcome {
    if (deadline.isBefore(startsOn)) {
      throw new IllegalArgumentException(
          "A key result ends on or after its first day, not %s to %s"
              .formatted(startsOn, deadline));
    }
  }

  /** The days whose answers count so far; before the first of them, that one day. */
  public Window soFar(LocalDate today) {
    var end = today.isAfter(deadline) ? deadline : today;
    return new Window(startsOn, end.isBefore(startsOn) ? startsOn : end);
  }

  /** Where the score was and where it should get. */
  public Aim aim() {
    return new Aim(baseline, target);
  }

  public boolean everybody() {
    return segment.isEmpty();
  }
}
