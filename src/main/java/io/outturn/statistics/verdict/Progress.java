package io.outturn.statistics.verdict;

import io.outturn.statistics.Estimate;
import io.outturn.statistics.Interval;
import io.outturn.statistics.NotEnoughAnswers;
import io.outturn.statistics.Score;

/**
 * How far a score has come on the way from its baseline to its target: 0 at the baseline, 1 at the
 * target, less than 0 on the wrong side and more than 1 beyond. It is never cut off: a fall below
 * the baseline is news.
 */
public sealed interface Progress {
  /**
   * A part of the way.
   *
   * @param share where the estimate lies
   * @param interval where its interval lies, with the same confidence
   * @param confidence of the interval
   * @param n the answers it rests on
   */
  record Along(double share, Interval interval, double confidence, long n) implements Progress {}

  /** There are too few answers for a score. */
  record TooFewAnswers(long n, long minimum) implements Progress {}

  /** There is no way to go: the target lies at the baseline, or nothing is to be reached. */
  record NoWay() implements Progress {}

  /** The progress of a score. Where the target lies below the baseline, a fall is progress. */
  static Progress of(Score score, Aim aim) {
    if (Math.abs(aim.target() - aim.baseline()) <= Math.ulp(aim.target())) {
      return new NoWay();
    }
    return switch (score) {
      case Estimate estimate -> along(estimate, aim);
      case NotEnoughAnswers(long n, long minimum) -> new TooFewAnswers(n, minimum);
    };
  }

  private static Progress along(Estimate estimate, Aim aim) {
    double low = share(estimate.interval().low(), aim);
    double high = share(estimate.interval().high(), aim);
    return new Along(
        share(estimate.value(), aim),
        new Interval(Math.min(low, high), Math.max(low, high)),
        estimate.confidence(),
        estimate.n());
  }

  private static double share(double value, Aim aim) {
    return (value - aim.baseline()) / (aim.target() - aim.baseline());
  }
}
