package io.outturn.statistics;

import java.util.Arrays;

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
    long n = Arrays.stream(counts).reduce(0, Moments::added);
    return n == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(counted(lowest, n, counts));
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

  /** Counted from the first score given, so that equal scores have exactly no spread. */
  private static Moments scored(Statistic statistic, Histogram answers) {
    var scale = answers.scale();
    var values = scale.values().filter(value -> answers.count(value) > 0).toArray();
    double first = statistic.scoreOf(values[0], scale);
    double above = 0;
    for (int value : values) {
      above += answers.count(value) * (statistic.scoreOf(value, scale) - first);
    }
    double mean = above / answers.n();
    double squares = 0;
    for (int value : values) {
      double distance = statistic.scoreOf(value, scale) - first - mean;
      squares += answers.count(value) * distance * distance;
    }
    return new Moments(answers.n(), first + mean, squares);
  }

  /** Counted from the first value with answers, so that equal answers have exactly no spread. */
  private static Moments counted(int lowest, long n, long... counts) {
    int first = 0;
    while (counts[first] == 0) {
      first++;
    }
    double above = 0;
    for (int i = first; i < counts.length; i++) {
      above += (double) (i - first) * counts[i];
    }
    double mean = above / n;
    double squares = 0;
    for (int i = first; i < counts.length; i++) {
      squares += counts[i] * (i - first - mean) * (i - first - mean);
    }
    return new Moments(n, lowest + first + mean, squares);
  }

  private static long added(long count, long more) {
    if (more < 0) {
      throw new IllegalArgumentException("A count cannot be negative, as " + more);
    }
    if (count > Long.MAX_VALUE - more) {
      throw new IllegalArgumentException("More answers than can be counted");
    }
    return count + more;
  }
}
