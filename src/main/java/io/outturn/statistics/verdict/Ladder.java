package io.outturn.statistics.verdict;

import io.outturn.statistics.Estimate;
import io.outturn.statistics.Interval;
import io.outturn.statistics.NotEnoughAnswers;
import io.outturn.statistics.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The rungs by which a key result is graded from 0 to 1 when it is closed: the baseline is 0, the
 * commitment {@value #COMMITMENT}, the target {@value #TARGET} and the stretch 1; without a stretch
 * the target is 1. Between two rungs the grade grows evenly; below the first and behind the last it
 * stays what it is there.
 *
 * <p>Source: the grades of OKRs run from 0 to 1, with about 0.7 for an ambitious goal that is
 * reached (Doerr 2018, Measure What Matters); that they are interpolated between commit, target and
 * stretch is the way of puzzle/okr.
 *
 * @param baseline where the score was, in the statistic's unit
 * @param commitment the least that its team stands for, between baseline and target
 * @param target what it should get beyond, on either side of the baseline
 * @param stretch what would be surprisingly good, behind the target
 */
public record Ladder(
    double baseline, OptionalDouble commitment, double target, OptionalDouble stretch) {
  /** The grade at the commitment. */
  public static final double COMMITMENT = 0.3;

  /** The grade at the target, where there is a stretch behind it. */
  public static final double TARGET = 0.7;

  public Ladder {
    if (!(Math.abs(target - baseline) > 0)) {
      throw new IllegalArgumentException("A ladder leads from a baseline to another target");
    }
  }

  private record Rung(double value, double grade) {}

  /** The grade of a score. */
  public Grade grade(Score score) {
    return switch (score) {
      case Estimate estimate -> given(estimate);
      case NotEnoughAnswers(long n, long minimum) -> new Grade.TooFewAnswers(n, minimum);
    };
  }

  private Grade given(Estimate estimate) {
    double low = at(estimate.interval().low());
    double high = at(estimate.interval().high());
    return new Grade.Given(
        at(estimate.value()),
        new Interval(Math.min(low, high), Math.max(low, high)),
        band(estimate.value()),
        estimate.n());
  }

  private double at(double value) {
    var rungs = rungs();
    var below = rungs.getFirst();
    for (var rung : rungs) {
      if (!reaches(value, rung.value)) {
        return between(below, rung, value);
      }
      below = rung;
    }
    return below.grade;
  }

  private static double between(Rung below, Rung above, double value) {
    if (below.equals(above)) {
      return below.grade;
    }
    double share = (value - below.value) / (above.value - below.value);
    return below.grade + share * (above.grade - below.grade);
  }

  private Grade.Band band(double value) {
    if (stretch.isPresent() && reaches(value, stretch.getAsDouble())) {
      return Grade.Band.STRETCH;
    }
    if (reaches(value, target)) {
      return Grade.Band.TARGET;
    }
    return commitment.isPresent() && reaches(value, commitment.getAsDouble())
        ? Grade.Band.COMMITMENT
        : Grade.Band.BELOW;
  }

  private boolean reaches(double value, double rung) {
    return target < baseline ? value <= rung : value >= rung;
  }

  private List<Rung> rungs() {
    var rungs = new ArrayList<Rung>();
    rungs.add(new Rung(baseline, 0));
    commitment.ifPresent(value -> rungs.add(new Rung(value, COMMITMENT)));
    rungs.add(new Rung(target, stretch.isPresent() ? TARGET : 1));
    stretch.ifPresent(value -> rungs.add(new Rung(value, 1)));
    return rungs;
  }
}
