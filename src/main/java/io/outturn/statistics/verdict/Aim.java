package io.outturn.statistics.verdict;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.bayes.Posterior;
import io.outturn.statistics.bayes.Prediction;

/**
 * Where a score was and where it should get. A target below the baseline is one to get down to; any
 * other is one to reach upwards.
 *
 * @param baseline where the score was at the start, in the statistic's unit
 * @param target where it should get, in the same unit
 */
public record Aim(double baseline, double target) {
  public Aim {
    if (!Double.isFinite(baseline)) {
      throw new IllegalArgumentException("A baseline is a number, not " + baseline);
    }
    if (!Double.isFinite(target)) {
      throw new IllegalArgumentException("A target is a number, not " + target);
    }
  }

  /**
   * To stay below a bound. The baseline lies next to it on the side that is not wanted, so that
   * less is better.
   */
  public static Aim below(double bound) {
    return new Aim(Math.nextUp(bound), bound);
  }

  /** Whether less is better. */
  public boolean isDown() {
    return target < baseline;
  }

  /**
   * The probability that the true score is better than the baseline by at least {@code change}, for
   * example by the smallest change that anybody would notice.
   *
   * @param change in the statistic's unit, 0 or more
   * @throws IllegalArgumentException for a change that is negative or no number
   */
  public double improvedBy(double change, Statistic statistic, Histogram answers) {
    if (!(change >= 0)) {
      throw new IllegalArgumentException("A change is 0 or more, not " + change);
    }
    return reached(
        Posterior.of(statistic, answers), isDown() ? baseline - change : baseline + change);
  }

  double reached(Posterior posterior, double goal) {
    return isDown() ? posterior.atMost(goal) : posterior.atLeast(goal);
  }

  double reached(Prediction prediction) {
    return isDown() ? prediction.atMost(target) : prediction.atLeast(target);
  }

  /** Whether all of an interval lies on the wanted side of the target. */
  boolean isBehind(Interval interval) {
    return isDown() ? interval.high() < target : interval.low() > target;
  }

  /** Whether all of it lies on the other side. */
  boolean isBefore(Interval interval) {
    return isDown() ? interval.low() > target : interval.high() < target;
  }
}
