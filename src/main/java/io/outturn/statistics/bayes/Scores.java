package io.outturn.statistics.bayes;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Statistic;

/**
 * How many answers got each score. The scores of every statistic are whole numbers without gaps, so
 * a score is its place above the lowest, and sums of scores are exact.
 */
final class Scores {
  private final long low;
  private final long[] counts;

  /**
   * @param low the lowest score
   * @param counts the answers of each score, from the lowest upwards
   */
  private Scores(long low, long[] counts) {
    this.low = low;
    this.counts = counts;
  }

  static Scores of(Statistic statistic, Histogram answers) {
    var scale = answers.scale();
    var range = statistic.range(scale);
    long low = Math.round(range.low());
    var counts = new long[(int) (Math.round(range.high()) - low) + 1];
    for (int value = scale.low(); value <= scale.high(); value++) {
      counts[(int) (Math.round(statistic.scoreOf(value, scale)) - low)] += answers.count(value);
    }
    return new Scores(low, counts);
  }

  /** The same answers on the scale turned round. */
  Scores mirrored() {
    int last = counts.length - 1;
    var turned = new long[counts.length];
    for (int i = 0; i <= last; i++) {
      turned[i] = counts[last - i];
    }
    return new Scores(-(low + last), turned);
  }

  /** The lowest score. */
  long low() {
    return low;
  }

  /** The answers of each score with a prior's imagined ones. */
  double[] with(Prior prior) {
    return prior.plus(counts);
  }

  long n() {
    long n = 0;
    for (long count : counts) {
      n += count;
    }
    return n;
  }

  /** The sum of all scores, each counted from the lowest. */
  double sum() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += (double) i * counts[i];
    }
    return sum;
  }
}
