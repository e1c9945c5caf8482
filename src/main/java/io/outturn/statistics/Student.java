package io.outturn.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Student's t distribution for any degrees of freedom. The more of them, the more digits the
 * incomplete beta function loses; beyond ten thousand, expansions around the normal distribution
 * are exact to 1e-13.
 *
 * <p>Sources of the expansions: Hill (1970), Algorithm 395, Communications of the ACM 13(10), for
 * the p-value; Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.7.5, for the
 * quantile.
 */
public final class Student {
  private static final double MANY = 1e4;
  private static final double ACCURACY = 1e-14;

  private Student() {}

  /**
   * The two-sided p-value of a t statistic.
   *
   * @param t in either direction
   * @param df its degrees of freedom, above 0
   */
  public static double twoSided(double t, double df) {
    return df > MANY
        ? TwoSided.ofZ(normalised(t, df))
        : 2 * distribution(df).cumulativeProbability(-Math.abs(t));
  }

  /**
   * The value that leaves half of what {@code confidence} leaves over above it.
   *
   * @param confidence between 0 and 1
   * @param df degrees of freedom, above 0
   * @throws IllegalArgumentException for a confidence outside its range
   */
  public static double quantile(double confidence, double df) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
    }
    double below = (1 + confidence) / 2;
    return df > MANY ? expanded(below, df) : distribution(df).inverseCumulativeProbability(below);
  }

  private static double normalised(double t, double df) {
    double a = df - 0.5;
    double b = 48 * a * a;
    double y = a * Math.log1p(t * t / df);
    double more = ((-0.4 * y - 3.3) * y - 24) * y - 85.5;
    return Math.sqrt(y) * ((more / (0.8 * y * y + 100 + b) + y + 3) / b + 1);
  }

  private static double expanded(double below, double df) {
    double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(below);
    double y = z * z;
    double first = z * (y + 1) / 4;
    double second = z * ((5 * y + 16) * y + 3) / 96;
    double third = z * (((3 * y + 19) * y + 17) * y - 15) / 384;
    return z + (first + (second + third / df) / df) / df;
  }

  private static TDistribution distribution(double df) {
    return new TDistribution(null, df, ACCURACY);
  }
}
