package io.outturn.statistics.change;

import io.outturn.statistics.TwoSided;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Student's t distribution for any degrees of freedom. Beyond a million of them the incomplete beta
 * function loses digits, and the expansions around the normal distribution are exact to 1e-12:
 * Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.7.5 and 26.7.8.
 */
final class Student {
  private static final double MANY = 1e6;
  private static final double ACCURACY = 1e-14;

  private Student() {}

  /** The two-sided p-value of {@code t}. */
  static double twoSided(double t, double df) {
    return df > MANY
        ? TwoSided.ofZ(t * (1 - 1 / (4 * df)) / Math.sqrt(1 + t * t / (2 * df)))
        : 2 * distribution(df).cumulativeProbability(-Math.abs(t));
  }

  /** The value that leaves half of what {@code confidence} leaves over above it. */
  static double quantile(double confidence, double df) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
    }
    double below = (1 + confidence) / 2;
    return df > MANY ? expanded(below, df) : distribution(df).inverseCumulativeProbability(below);
  }

  private static double expanded(double below, double df) {
    double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(below);
    return z + z * (z * z + 1) / (4 * df);
  }

  private static TDistribution distribution(double df) {
    return new TDistribution(null, df, ACCURACY);
  }
}
