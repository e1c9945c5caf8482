package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Student;
import io.outturn.statistics.trend.LeastSquares.Weighted;
import java.util.List;

/**
 * A straight line through a series, and how well it is known.
 *
 * <p>Source: Draper and Smith (1998), Applied Regression Analysis, chapters 1, 3 and 9.
 *
 * @param intercept the line at time 0, one period before the first
 * @param slope the change from one period to the next, in the series' unit
 * @param accuracy not known from only two values, which a line always meets
 */
public record Line(double intercept, double slope, Finding<Accuracy> accuracy) {
  private static final int FEWEST = 2;

  /**
   * How well a line is known.
   *
   * @param slopeError the standard error of the slope
   * @param sigma how far values lie from the line: their standard deviation, in units of their own
   *     sampling error for a line weighted by it (1 if they scatter by no more than that)
   * @param df the degrees of freedom, two fewer than values
   * @param times where the values lie in time
   */
  public record Accuracy(double slopeError, double sigma, int df, Times times) {}

  /**
   * Where values lie in time, which decides how far ahead the line can be trusted.
   *
   * @param weight all weights together
   * @param centre the weighted mean of the times
   * @param squares the weighted sum of their squared distances from it
   */
  public record Times(double weight, double centre, double squares) {
    /** The variance of a prediction, in units of the scatter. */
    double reach(double time) {
      return 1 + 1 / weight + (time - centre) * (time - centre) / squares;
    }
  }

  /**
   * The line of least squares in which all periods count the same; not known with fewer than two
   * values.
   */
  public static Finding<Line> of(Series series) {
    return through(
        series.points().stream().map(it -> new Weighted(it.time(), it.value(), 1)).toList());
  }

  /**
   * The line of least squares in which a period counts by one over its sampling variance, so that a
   * month with ten answers does not bend what a month with a thousand says. Not known with fewer
   * than two values.
   *
   * @throws IllegalArgumentException if a period has a value without a sampling variance
   */
  public static Finding<Line> weighted(Series series) {
    return through(
        series.points().stream()
            .map(it -> new Weighted(it.time(), it.value(), 1 / variance(series, it)))
            .toList());
  }

  private static double variance(Series series, Point point) {
    return switch (series.periods().get(point.time() - 1)) {
      case Period.Sampled(double _, double variance) -> variance;
      case Period.Measured _, Period.Gap _ ->
          throw new IllegalArgumentException("A weighted line needs sampling variances");
    };
  }

  private static Finding<Line> through(List<Weighted> points) {
    return points.size() < FEWEST
        ? Finding.notKnown(Reason.TOO_FEW_PERIODS)
        : Finding.found(new LeastSquares(points).line());
  }

  /**
   * The two-sided p-value of the slope; not known from only two values, or if the line meets every
   * value.
   */
  public Finding<Double> slopeP() {
    return accuracy.then(known ->
        known.sigma == 0
            ? Finding.notKnown(Reason.NO_VARIATION)
            : Finding.found(Student.twoSided(slope / known.slopeError, known.df)));
  }

  /** The line's value at a time, in periods. */
  public double at(double time) {
    return intercept + slope * time;
  }

  /**
   * Where a single later value is expected, scatter included; not known from only two values. It is
   * meant for the line of equal weights.
   *
   * @param level between 0 and 1, for example 0.8
   */
  public Finding<Interval> prediction(double time, double level) {
    return accuracy
        .map(it -> Student.quantile(level, it.df) * it.sigma * Math.sqrt(it.times.reach(time)))
        .map(half -> new Interval(at(time) - half, at(time) + half));
  }
}
