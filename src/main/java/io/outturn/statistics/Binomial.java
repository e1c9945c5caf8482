package io.outturn.statistics;

import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * Binomial probabilities by their saddle point, which loses no digits to the logarithms of great
 * factorials.
 *
 * <p>Source: Loader (2000), Fast and accurate computation of binomial probabilities.
 */
public final class Binomial {
  private static final double[] STIRLING = {
    1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0, 1 / 1188.0
  };
  private static final int FEW = 16;

  private Binomial() {}

  /**
   * The natural logarithm of the probability of {@code x} among {@code n}.
   *
   * @param x from 0 to {@code n}
   * @param n how many there are, none or more
   * @param share the probability of each, between 0 and 1
   * @param rest one less {@code share}, which the caller may know more exactly
   */
  public static double logProbability(long x, long n, double share, double rest) {
    if (x == 0) {
      return n == 0 ? 0 : n * log(rest, share);
    }
    if (x == n) {
      return n * log(share, rest);
    }
    double others = n - x;
    double deviance = deviance((double) x, n * share) + deviance(others, n * rest);
    double corrections = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
    return corrections - deviance + Math.log(n / (2 * Math.PI * x * others)) / 2;
  }

  private static double log(double share, double rest) {
    return rest < 0.5 ? Math.log1p(-rest) : Math.log(share);
  }

  /** x log(x/m) + m - x, by a series where the terms would cancel out. */
  private static double deviance(double x, double mean) {
    double v = (x - mean) / (x + mean);
    return Math.abs(v) < 0.1 ? nearDeviance(x, mean, v) : x * Math.log(x / mean) + mean - x;
  }

  private static double nearDeviance(double x, double mean, double v) {
    double sum = (x - mean) * v;
    double term = 2 * x * v;
    double before = Double.NaN;
    for (int j = 3; sum != before; j += 2) {
      term *= v * v;
      before = sum;
      sum += term / j;
    }
    return sum;
  }

  /** What Stirling's formula lacks of the logarithm of a factorial. */
  private static double stirlingError(long n) {
    if (n < FEW) {
      double stirling = (n + 0.5) * Math.log((double) n) - n + Math.log(2 * Math.PI) / 2;
      return CombinatoricsUtils.factorialLog((int) n) - stirling;
    }
    double sum = 0;
    for (int i = STIRLING.length - 1; i >= 0; i--) {
      sum = sum / ((double) n * n) + STIRLING[i];
    }
    return sum / n;
  }
}
