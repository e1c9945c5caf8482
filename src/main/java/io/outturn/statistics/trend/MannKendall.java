package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.TwoSided;
import java.util.Arrays;

/**
 * Whether later values tend to be higher than earlier ones, whatever the shape of the trend. It
 * takes the periods to be independent of each other: if each resembles the one before, its p-value
 * is too small.
 *
 * <p>This is the bare computation, which three values suffice for; {@link Trend} says what may be
 * told from it. Sources: Mann (1945), Nonparametric tests against trend, Econometrica 13(3);
 * Kendall (1975), Rank Correlation Methods, with the variance for ties and the continuity
 * correction.
 *
 * @param n how many values
 * @param s the pairs in which the later value is the higher one less those in which it is the lower
 * @param variance of {@code s} if there is no trend; 0 if all values are equal
 * @param tiedPairs the pairs of equal values
 */
public record MannKendall(int n, long s, double variance, long tiedPairs) {
  private static final int FEWEST = 3;

  /** The test of a series; not known with fewer than three values. */
  public static Finding<MannKendall> of(Series series) {
    var values = series.points().stream().mapToDouble(Point::value).toArray();
    return values.length < FEWEST
        ? Finding.notKnown(Reason.TOO_FEW_PERIODS)
        : Finding.found(of(values));
  }

  private static MannKendall of(double... values) {
    double variance = variance(values.length);
    long tied = 0;
    for (long equal : sizesOfTies(values)) {
      variance -= variance(equal);
      tied += pairs(equal);
    }
    return new MannKendall(values.length, rises(values), variance, tied);
  }

  private static long rises(double... values) {
    long s = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < i; j++) {
        s += values[i] > values[j] ? 1 : values[i] < values[j] ? -1 : 0;
      }
    }
    return s;
  }

  private static long[] sizesOfTies(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    var sizes = new long[sorted.length];
    int tie = 0;
    for (int i = 0; i < sorted.length; i++) {
      tie += i > 0 && sorted[i] != sorted[i - 1] ? 1 : 0;
      sizes[tie]++;
    }
    return Arrays.copyOf(sizes, tie + 1);
  }

  private static double variance(long equal) {
    return equal * (equal - 1.0) * (2.0 * equal + 5) / 18;
  }

  private static long pairs(long equal) {
    return equal * (equal - 1) / 2;
  }

  /**
   * How many standard deviations {@code s} lies from 0, brought one pair nearer to it; not known if
   * all values are equal.
   */
  public Finding<Double> z() {
    return tiedPairs == pairs(n)
        ? Finding.notKnown(Reason.NO_VARIATION)
        : Finding.found(Long.signum(s) * (Math.abs(s) - 1) / Math.sqrt(variance));
  }

  /** The two-sided p-value by the normal approximation; not known if all values are equal. */
  public Finding<Double> p() {
    return z().map(TwoSided::ofZ);
  }

  /**
   * Kendall's tau-b of values and time, from -1, all falling, to 1, all rising; not known if all
   * values are equal.
   */
  public Finding<Double> tauB() {
    double pairs = pairs(n);
    return tiedPairs == pairs
        ? Finding.notKnown(Reason.NO_VARIATION)
        : Finding.found(s / Math.sqrt(pairs * (pairs - tiedPairs)));
  }
}
