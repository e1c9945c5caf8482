package io.outturn.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Mean and spread of answers, in scale points or in the unit of a statistic: what tests of means
 * are made of.
 *
 * @param n how many answers, at least 1
 * @param mean their mean
 * @param squares the sum of their squared distances from the mean
 */
public record Moments(long n, double mean, double squares) {
  /** The moments of a histogram; not known without answers. */
  public static Finding<Moments> of(Histogram answers) {
    var scale = answers.scale();
    return of(scale.low(), scale.values().mapToLong(answers::count).toArray());
  }

  /**
   * The moments of the scores that a statistic gives to the answers, in its unit; not known without
   * answers.
   *
   * @throws IllegalArgumentException if the statistic is not defined on the answers' scale
   */
  public static Finding<Moments> of(Statistic statistic, Histogram answers) {
    return answers.n() == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(scored(statistic, answers));
  }

  /**
   * The moments of counts of the whole numbers from {@code lowest} upwards; not known if all are 0.
   *
   * @throws IllegalArgumentException for a negative count, or more than can be counted
   */
  public static Finding<Moments> of(int lowest, long... counts) {
    Counts.demand(counts);
    return Arrays.stream(counts).sum() == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(counted(upwards(lowest, counts.length), counts));
  }

  /**
   * The sample variance with the divisor n - 1; 0 if all answers are equal, not known from one
   * answer.
   */
  public Finding<Double> variance() {
    return n < 2
        ? Finding.notKnown(Finding.Reason.TOO_FEW_ANSWERS)
        : Finding.found(squares / (n - 1));
  }

  /** The sample standard deviation, the root of {@link #variance()}. */
  public Finding<Double> deviation() {
    return n < 2
        ? Finding.notKnown(Finding.Reason.TOO_FEW_ANSWERS)
        : Finding.found(Math.sqrt(squares / (n - 1)));
  }

  /** The standard deviation where answers differ; otherwise why there is none to test with. */
  public Finding<Double> spread() {
    return n > 1 && squares == 0 ? Finding.notKnown(Finding.Reason.NO_VARIATION) : deviation();
  }

  private static double[] upwards(int lowest, int size) {
    return IntStream.range(0, size).mapToDouble(i -> (double) lowest + i).toArray();
  }

  private static Moments scored(Statistic statistic, Histogram answers) {
    var scale = answers.scale();
    return counted(
        scale.values().mapToDouble(value -> statistic.scoreOf(value, scale)).toArray(),
        scale.values().mapToLong(answers::count).toArray());
  }

  /** Counted from the first score given, so that equal scores have exactly no spread. */
  private static Moments counted(double[] scores, long[] counts) {
    int first = 0;
    while (counts[first] == 0) {
      first++;
    }
    double n = 0;
    double above = 0;
    for (int i = first; i < counts.length; i++) {
      n += counts[i];
      above += counts[i] * (scores[i] - scores[first]);
    }
    double mean = above / n;
    double squares = 0;
    for (int i = first; i < counts.length; i++) {
      double distance = scores[i] - scores[first] - mean;
      squares += counts[i] * distance * distance;
    }
    return new Moments(Arrays.stream(counts).sum(), scores[first] + mean, squares);
  }
}
