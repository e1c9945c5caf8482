package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import java.util.List;

/**
 * A straight line through a series, and how well it is known.
 *
 * <p>Source: Draper and Smith (1998), Applied Regression Analysis, chapters 1 and 9.
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
   * @param df the values less two
   * @param spread of the times around their centre, from which a prediction's error is made
   */
  public record Accuracy(double slopeError, double sigma, int df, Spread spread) {
    /** The two-sided p-value of a slope; not known if the line meets every value. */
    Finding<Double> p(double slope) {
      return sigma == 0
          ? Finding.notKnown(Reason.NO_VARIATION)
          : Finding.found(StudentT.twoSided(slope / slopeError, df));
    }
  }

  /**
   * How the times lie.
   *
   * @param weight all weights together
   * @param centre the weighted mean of the times
   * @param squares the weighted sum of their squared distances from it
   */
  record Spread(double weight, double centre, double squares) {}

  /** A value with the weight that the fit gives it. */
  private record Weighted(double time, double value, double weight) {}

  /**
   * The line of least squares in which all periods count the same; not known with fewer than two
   * values.
   */
  public static Finding<Line> of(Series series) {
    return through(
        series.points().stream().map(p -> new Weighted(p.time(), p.value(), 1)).toList());
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
            .map(p -> new Weighted(p.time(), p.value(), 1 / variance(series, p)))
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
        : Finding.found(fitted(points));
  }

  /** Counted from the first value, so that equal values have exactly no slope and no scatter. */
  private static Line fitted(List<Weighted> points) {
    double first = points.getFirst().value;
    double weight = points.stream().mapToDouble(Weighted::weight).sum();
    double time = points.stream().mapToDouble(p -> p.weight * p.time).sum() / weight;
    double height = points.stream().mapToDouble(p -> p.weight * (p.value - first)).sum() / weight;
    double squares = 0;
    double products = 0;
    for (var p : points) {
      squares += p.weight * (p.time - time) * (p.time - time);
      products += p.weight * (p.time - time) * (p.value - first - height);
    }
    double slope = products / squares;
    double intercept = first + height - slope * time;
    var accuracy =
        accuracy(
            new Spread(weight, time, squares),
            scatter(points, first + height, slope, time),
            points.size() - 2);
    return new Line(intercept, slope, accuracy);
  }

  private static double scatter(List<Weighted> points, double height, double slope, double time) {
    double rest = 0;
    double all = 0;
    for (var p : points) {
      double residual = p.value - height - slope * (p.time - time);
      rest += p.weight * residual * residual;
      all += p.weight * p.value * p.value;
    }
    return Scatter.beyondRounding(rest, all);
  }

  private static Finding<Accuracy> accuracy(Spread spread, double scatter, int df) {
    if (df == 0) {
      return Finding.notKnown(Reason.TOO_FEW_PERIODS);
    }
    double sigma = Math.sqrt(scatter / df);
    return Finding.found(new Accuracy(sigma / Math.sqrt(spread.squares), sigma, df, spread));
  }

  /** The standard error of the slope; not known from only two values. */
  public Finding<Double> slopeError() {
    return accuracy.map(Accuracy::slopeError);
  }

  /**
   * The two-sided p-value of the slope; not known from only two values, or if the line meets every
   * value.
   */
  public Finding<Double> slopeP() {
    return accuracy.then(it -> it.p(slope));
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
    return accuracy.map(known -> {
      double half =
          StudentT.quantile(level, known.df) * known.sigma * Math.sqrt(reach(known.spread, time));
      return new Interval(at(time) - half, at(time) + half);
    });
  }

  private static double reach(Spread spread, double time) {
    double away = time - spread.centre;
    return 1 + 1 / spread.weight + away * away / spread.squares;
  }
}
