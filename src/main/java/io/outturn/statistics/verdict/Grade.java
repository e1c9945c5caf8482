package io.outturn.statistics.verdict;

import io.outturn.statistics.Interval;

/** What a key result is worth when it is closed, or why there is no grade. */
public sealed interface Grade {
  /** How high the estimate got. */
  enum Band {
    BELOW,
    COMMITMENT,
    TARGET,
    STRETCH
  }

  /**
   * A grade.
   *
   * @param value 0 to 1
   * @param interval the grades of the score's interval
   * @param band how high the estimate got
   * @param n the answers it rests on
   */
  record Given(double value, Interval interval, Band band, long n) implements Grade {}

  /** There are too few answers for a score. */
  record TooFewAnswers(long n, long minimum) implements Grade {}

  /** What should stay where it is, stayed: the answers show it. */
  record Kept(long n) implements Grade {}

  /** What should stay where it is, did not: the answers show it. */
  record Lost(long n) implements Grade {}

  /** What should stay where it is may have stayed or not: the answers allow both. */
  record NotShown(long n) implements Grade {}

  /**
   * The grade of what should stay where it is.
   *
   * @param verdict at the end
   */
  static Grade kept(Verdict verdict, Rule rule) {
    return switch (verdict.status()) {
      case ACHIEVED -> new Kept(verdict.n());
      case MISSED, OFF_TRACK -> new Lost(verdict.n());
      case NOT_ENOUGH_EVIDENCE -> new TooFewAnswers(verdict.n(), rule.minimum());
      case ON_TRACK, AT_RISK, NOT_SHOWN -> new NotShown(verdict.n());
    };
  }
}
