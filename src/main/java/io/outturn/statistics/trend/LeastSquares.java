package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The least squares behind a {@link Line}, summed around the weighted centre, and counted from the
 * first value, so that equal values have exactly no slope and no scatter.
 */
final class LeastSquares {
  private final List<Weighted> points;
  private final double first;
  private final double weight;
  private final double centre;
  private final double height;

  /** A value with the weight that it has in the fit. */
  record Weighted(double time, double value, double weight) {}

  /** At least two points. */
  LeastSquares(List<Weighted> points) {
    this.points = points;
    first = points.getFirst().value;
    weight = sum(point -> point.weight);
    centre = sum(point -> point.weight * point.time) / weight;
    height = sum(point -> point.weight * (point.value - first)) / weight;
  }

  Line line() {
    double squares = sum(point -> point.weight * away(point) * away(point));
    double slope = sum(point -> point.weight * away(point) * above(point)) / squares;
    return new Line(
        first + height - slope * centre,
        slope,
        accuracy(new Line.Times(weight, centre, squares), slope));
  }

  private Finding<Line.Accuracy> accuracy(Line.Times times, double slope) {
    int df = points.size() - 2;
    if (df == 0) {
      return Finding.notKnown(Reason.TOO_FEW_PERIODS);
    }
    double sigma = Math.sqrt(scatter(slope) / df);
    return Finding.found(new Line.Accuracy(sigma / Math.sqrt(times.squares()), sigma, df, times));
  }

  private double scatter(double slope) {
    return Scatter.beyondRounding(
        sum(point -> point.weight * Math.pow(above(point) - slope * away(point), 2)),
        sum(point -> point.weight * point.value * point.value));
  }

  private double away(Weighted point) {
    return point.time - centre;
  }

  private double above(Weighted point) {
    return point.value - first - height;
  }

  private double sum(ToDoubleFunction<Weighted> part) {
    return points.stream().mapToDouble(part).sum();
  }
}
