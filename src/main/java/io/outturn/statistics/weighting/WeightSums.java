package io.outturn.statistics.weighting;

import io.outturn.statistics.Counts;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;

/** Sums over weights, each of so many answers. */
final class WeightSums {
  private static final double GREATEST = 1e100;

  private long n;
  private double sum;
  private double squares;

  /**
   * Adds {@code answers} answers of one weight; where there are none, the weight is of no matter.
   */
  void add(double weight, long answers) {
    if (!(weight >= 0 && weight <= GREATEST)) {
      throw new IllegalArgumentException("A weight lies from 0 to 1e100, not at " + weight);
    }
    n = Counts.added(n, answers);
    sum += weight * answers;
    squares += weight * weight * answers;
  }

  DesignEffect designEffect() {
    return new DesignEffect(n, sum, deff());
  }

  /** At least 1, whatever rounding makes of equal weights. */
  private Finding<Double> deff() {
    return sum == 0
        ? Finding.notKnown(Reason.NO_ANSWERS)
        : Finding.found(Math.max(1, n / sum * (squares / sum)));
  }
}
