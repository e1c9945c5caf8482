package io.outturn.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/** The Jeffreys interval of a share: equal tails after the prior Beta(1/2, 1/2). */
final class Jeffreys {
  private static final double ACCURACY = 1e-14;

  private Jeffreys() {}

  static Estimate share(long successes, long n, double confidence) {
    Method.z(confidence);
    var belief = new BetaDistribution(null, successes + 0.5, n - successes + 0.5, ACCURACY);
    double tail = (1 - confidence) / 2;
    double low = successes == 0 ? 0 : belief.inverseCumulativeProbability(tail);
    double high = successes == n ? 1 : belief.inverseCumulativeProbability(1 - tail);
    return new Estimate(
        (double) successes / n, new Interval(low, high), confidence, n, Method.JEFFREYS);
  }
}
