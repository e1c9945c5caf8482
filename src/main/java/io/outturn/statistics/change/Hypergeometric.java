package io.outturn.statistics.change;

import io.outturn.statistics.Binomial;
import io.outturn.statistics.Proportion;
import java.util.function.LongPredicate;

/**
 * How many of the people of one group belong to the part, if the part was drawn from both groups
 * without looking. Logarithms and ratios keep it exact up to millions of millions of people.
 *
 * @param first how many the first group has, at least 1
 * @param second how many the second group has, at least 1
 * @param drawn how many both groups have in the part
 */
record Hypergeometric(long first, long second, long drawn) {
  /** Tables whose probabilities differ by less than rounding errors count as equally likely. */
  private static final double TIE = Math.log1p(1e-7);

  static Hypergeometric of(TwoProportions two) {
    Proportion both = two.first().plus(two.second());
    return new Hypergeometric(two.first().whole(), two.second().whole(), both.part());
  }

  /** The probability of all counts that are no likelier than {@code observed}. */
  double twoSided(long observed) {
    long mode = firstIn(least(), greatest(), x -> x == greatest() || ratioAbove(x) <= 1);
    double allowed = logProbability(observed) + TIE;
    if (logProbability(mode) <= allowed) {
      return 1;
    }
    long below = firstIn(least(), mode, x -> logProbability(x) > allowed) - 1;
    long above = firstIn(mode, greatest() + 1, x -> isBeyond(x, allowed));
    return Math.min(1, lowerTail(below) + upperTail(above));
  }

  private boolean isBeyond(long x, double allowed) {
    return x > greatest() || logProbability(x) <= allowed;
  }

  private double lowerTail(long from) {
    return from < least()
        ? 0
        : Math.exp(logProbability(from))
            * Tail.sum(i -> 1 / ratioAbove(from - 1 - i), from - least());
  }

  private double upperTail(long from) {
    return from > greatest()
        ? 0
        : Math.exp(logProbability(from)) * Tail.sum(i -> ratioAbove(from + i), greatest() - from);
  }

  private long least() {
    return Math.max(0, drawn - second);
  }

  private long greatest() {
    return Math.min(first, drawn);
  }

  /** How many times as likely the next count is. */
  private double ratioAbove(long x) {
    return (double) (first - x) / (x + 1) * (drawn - x) / (second - drawn + x + 1);
  }

  /** Three binomial probabilities with the same share make one hypergeometric probability. */
  private double logProbability(long x) {
    double all = (double) first + second;
    double share = drawn / all;
    double rest = (all - drawn) / all;
    return Binomial.logProbability(x, first, share, rest)
        + Binomial.logProbability(drawn - x, second, share, rest)
        - Binomial.logProbability(drawn, first + second, share, rest);
  }

  /** The first number for which the claim is true, if it stays true and holds for {@code last}. */
  private static long firstIn(long first, long last, LongPredicate claim) {
    long low = first;
    long high = last;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (claim.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
