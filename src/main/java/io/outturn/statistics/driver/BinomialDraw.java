package io.outturn.statistics.driver;

import java.util.random.RandomGenerator;
import org.apache.commons.math3.special.Gamma;

/**
 * How many of n trials succeed, drawn at random. A draw starts from the likeliest number and looks
 * in turn above and below it, which takes about as many steps as the draws spread; where they
 * spread too far for that, by more than a thousand, the normal distribution is as good.
 *
 * <p>Sources: Kemp (1986), A modal method for generating binomial variables, Communications in
 * Statistics 15(3); for the greatest probability Loader (2000), Fast and accurate computation of
 * binomial probabilities.
 */
record BinomialDraw(long n, double p) {
  private static final double WIDE = 1e6;
  private static final double HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

  long draw(RandomGenerator random) {
    if (n == 0 || p <= 0) {
      return 0;
    }
    if (p >= 1) {
      return n;
    }
    double variance = n * p * (1 - p);
    return variance > WIDE
        ? Math.clamp(Math.round(n * p + Math.sqrt(variance) * random.nextGaussian()), 0L, n)
        : around((long) ((n + 1.0) * p), random.nextDouble());
  }

  /** The number at which the probabilities, added up from the likeliest on, reach {@code sum}. */
  private long around(long mode, double sum) {
    long up = mode;
    long down = mode;
    double above = atMode(mode);
    double below = above;
    double left = sum - above;
    double odds = p / (1 - p);
    while (left >= 0 && above + below > 0) {
      above *= (n - up) / (up + 1.0) * odds;
      up++;
      left -= above;
      if (left < 0) {
        return up;
      }
      below *= down / (n - down + 1.0) / odds;
      down--;
      left -= below;
      if (left < 0) {
        return down;
      }
    }
    return mode;
  }

  /** The probability of the likeliest number. */
  double atMode(long k) {
    if (k == 0) {
      return Math.exp(n * Math.log1p(-p));
    }
    if (k >= n) {
      return Math.exp(n * Math.log(p));
    }
    double trials = n;
    double successes = k;
    double rest = trials - successes;
    double stirling = stirling(trials) - stirling(successes) - stirling(rest);
    double deviance = deviance(successes, trials * p) + deviance(rest, trials * (1 - p));
    double width = Math.log(trials / (successes * rest)) / 2 - HALF_LOG_TWO_PI;
    return Math.exp(stirling - deviance + width);
  }

  /** What Stirling's formula lacks of the logarithm of a factorial. */
  private static double stirling(double k) {
    if (k < 16) {
      return Gamma.logGamma(k + 1) - (k + 0.5) * Math.log(k) + k - HALF_LOG_TWO_PI;
    }
    double square = k * k;
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / k;
  }

  /** {@code k ln(k/m) + m - k}, without cancelling out where k is near m. */
  private static double deviance(double k, double expected) {
    double apart = (k - expected) / expected;
    return expected * ((1 + apart) * Math.log1p(apart) - apart);
  }
}
