package io.outturn.statistics.driver;

import io.outturn.statistics.Binomial;
import java.util.random.RandomGenerator;

/**
 * How many of n trials succeed, drawn at random. A draw starts from the likeliest number and looks
 * in turn above and below it, which takes about as many steps as the draws spread; where they
 * spread too far for that, by more than a thousand, the normal distribution is as good.
 *
 * <p>Source: Kemp (1986), A modal method for generating binomial variables, Communications in
 * Statistics 15(3).
 */
record BinomialDraw(long n, double p) {
  private static final double WIDE = 1e6;

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
    return Math.exp(Binomial.logProbability(Math.min(k, n), n, p, 1 - p));
  }
}
