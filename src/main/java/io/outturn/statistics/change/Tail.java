package io.outturn.statistics.change;

import java.util.function.LongToDoubleFunction;

/** The tail of a discrete distribution in units of its first probability. */
final class Tail {
  private static final double NEGLIGIBLE = 1e-18;

  private Tail() {}

  /**
   * One and all that follows.
   *
   * @param ratio what the probability after the i-th (from 0) is, in units of the i-th; it falls
   * @param following how many probabilities follow the first
   */
  static double sum(LongToDoubleFunction ratio, long following) {
    double sum = 1;
    double term = 1;
    for (long i = 0; i < following && term > NEGLIGIBLE * sum; i++) {
      term *= ratio.applyAsDouble(i);
      sum += term;
    }
    return sum;
  }
}
