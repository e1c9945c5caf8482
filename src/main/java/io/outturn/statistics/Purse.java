package io.outturn.statistics;

import java.util.Arrays;

/**
 * The money of a wager's bettors while answers come in part by part. What one answer does to each
 * bettor is worked out once.
 */
final class Purse {
  private final double[][] logGains;
  private final double[] logMoney;

  /**
   * A purse with 1 for each bettor.
   *
   * @param logGains for each bettor what an answer of each score does to the logarithm of the money
   */
  Purse(double[][] logGains) {
    this.logGains = logGains;
    this.logMoney = new double[logGains.length];
  }

  /** The logarithm of the average of all money once these answers are in too. */
  double after(long[] counts) {
    Arrays.setAll(logMoney, j -> logMoney[j] + logGain(counts, logGains[j]));
    return logOfMean(logMoney);
  }

  /** What nobody answered is left out: nothing times an infinite gain is no number. */
  private static double logGain(long[] counts, double[] logGains) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        sum += counts[i] * logGains[i];
      }
    }
    return sum;
  }

  /** The logarithm of the average of what these are the logarithms of. */
  static double logOfMean(double[] logs) {
    double greatest = Arrays.stream(logs).max().orElseThrow();
    if (Double.isInfinite(greatest)) {
      return greatest;
    }
    double sum = Arrays.stream(logs).map(log -> Math.exp(log - greatest)).sum();
    return greatest + Math.log(sum / logs.length);
  }
}
