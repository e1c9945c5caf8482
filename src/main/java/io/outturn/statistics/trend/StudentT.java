package io.outturn.statistics.trend;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution with so many degrees of freedom as a series has periods. */
final class StudentT {
  private static final double ACCURACY = 1e-14;

  private StudentT() {}

  /** The two-sided p-value of {@code t}. */
  static double twoSided(double t, int df) {
    return 2 * distribution(df).cumulativeProbability(-Math.abs(t));
  }

  /** The value that leaves half of what {@code level} leaves over above it. */
  static double quantile(double level, int df) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("A level lies between 0 and 1, not at " + level);
    }
    return distribution(df).inverseCumulativeProbability((1 + level) / 2);
  }

  private static TDistribution distribution(int df) {
    return new TDistribution(null, df, ACCURACY);
  }
}
