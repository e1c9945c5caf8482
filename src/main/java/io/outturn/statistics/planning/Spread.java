package io.outturn.statistics.planning;

import io.outturn.statistics.Interval;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;

/**
 * How far single answers will lie from their mean, guessed from the mean alone. The largest
 * variance that a mean {@code m} allows is {@code (m - low)(high - m)}, with all answers at the
 * ends; the guess is that share of it which answers have that are spread evenly over all scores:
 * everything for a share, two thirds for the net promoter score, half for a mean of five values.
 *
 * <p>Sources: Bhatia and Davis (2000), A better bound on the variance, American Mathematical
 * Monthly 107(4), for the largest; the share is the variance of the discrete uniform distribution,
 * (K² - 1)/12 in units of a step, of that of the two ends, (K - 1)²/4.
 */
final class Spread {
  private static final double IMAGINED = 3;

  private final Interval range;
  private final int scores;

  private Spread(Interval range, int scores) {
    this.range = range;
    this.scores = scores;
  }

  static Spread of(Statistic statistic, Scale scale) {
    var range = statistic.range(scale);
    return new Spread(range, (int) Math.round(range.width()) + 1);
  }

  Interval range() {
    return range;
  }

  /** The variance of one answer when the mean is {@code mean}. */
  double variance(double mean) {
    double share = (scores + 1) / (3.0 * (scores - 1));
    return share * (mean - range.low()) * (range.high() - mean);
  }

  /** The greatest variance while the mean moves from one value to another. */
  double greatest(double from, double to) {
    return variance(Math.clamp(middle(), Math.min(from, to), Math.max(from, to)));
  }

  /** The variance with the three imagined answers of the adjusted Wald interval among n. */
  double withImagined(double mean, long n) {
    double all = n + IMAGINED;
    double away = (mean - middle()) * (mean - middle());
    return (n * variance(mean) + IMAGINED * imagined()) / all + n * IMAGINED / all / all * away;
  }

  /** How many answers count with the imagined ones. */
  static double counted(long n) {
    return n + IMAGINED;
  }

  private double middle() {
    return (range.low() + range.high()) / 2;
  }

  /** Half of the imagined answers lie at the ends, half spread over the scores between. */
  private double imagined() {
    double atTheEnds = range.width() * range.width() / 4;
    int between = scores - 2;
    return between == 0 ? atTheEnds : (atTheEnds + (between * between - 1) / 12.0) / 2;
  }
}
