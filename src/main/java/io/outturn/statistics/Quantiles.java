package io.outturn.statistics;

import java.util.SortedMap;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** Where the answers to a question for a number lie, without any belief about their scatter. */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The smallest answer that at least a share of all answers does not exceed. Not known without
   * answers.
   *
   * <p>Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, The American
   * Statistician 50(4), definition 1.
   *
   * @param countByValue how often each number was given
   * @param share above 0, at most 1
   */
  public static Finding<Double> of(SortedMap<Double, Long> countByValue, double share) {
    long n = total(countByValue);
    return n == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(ranked(countByValue, Math.max(1, (long) Math.ceil(share * n))));
  }

  /**
   * The median with its interval. Both ends are answers that somebody gave; the confidence is at
   * least the one asked for, because answers cannot be cut. Not known where the fewest and the most
   * would have to lie outside of what was answered: at 95 % with fewer than 6 answers.
   *
   * <p>Source: Conover (1999), Practical Nonparametric Statistics, 3rd edition, section 3.2.
   *
   * @param confidence between 0 and 1
   */
  public static Finding<Estimate> median(SortedMap<Double, Long> countByValue, double confidence) {
    long n = total(countByValue);
    long rank = rank(n, confidence);
    return rank == 0
        ? Finding.notKnown(Finding.Reason.TOO_FEW_ANSWERS)
        : Finding.found(
            new Estimate(
                (ranked(countByValue, (n + 1) / 2) + ranked(countByValue, n / 2 + 1)) / 2,
                new Interval(ranked(countByValue, rank), ranked(countByValue, n - rank + 1)),
                confidence,
                n,
                Method.ORDER_STATISTICS));
  }

  /** The greatest rank below which too few of the answers lie; none is 0. */
  private static long rank(long n, double confidence) {
    return n == 0
        ? 0
        : new BinomialDistribution(null, Math.toIntExact(n), 0.5)
            .inverseCumulativeProbability((1 - confidence) / 2);
  }

  private static double ranked(SortedMap<Double, Long> countByValue, long rank) {
    long passed = 0;
    for (var entry : countByValue.entrySet()) {
      passed += entry.getValue();
      if (passed >= rank) {
        return entry.getKey();
      }
    }
    throw new IllegalArgumentException("There are fewer than " + rank + " answers");
  }

  private static long total(SortedMap<Double, Long> countByValue) {
    countByValue.values().forEach(Counts::demand);
    return countByValue.values().stream().reduce(0L, Counts::added);
  }
}
