package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.List;

/**
 * The limits within which single values vary as long as nothing changes: three standard deviations
 * to either side, estimated from how far neighbours lie apart.
 *
 * <p>Source: Wheeler (1993), Understanding Variation; Wheeler and Chambers (1992), Understanding
 * Statistical Process Control, with the constants 2.66 = 3/1.128 and 3.268.
 *
 * @param mean the centre line, in the series' unit
 * @param averageMovingRange the mean distance of neighbouring periods, at least 0
 */
public record ControlLimits(double mean, double averageMovingRange) {
  private static final double OF_VALUES = 2.66;
  private static final double OF_RANGES = 3.268;

  /** The limits of a whole series; not known without two periods in a row. */
  public static Finding<ControlLimits> of(Series series) {
    return of(series.points());
  }

  static Finding<ControlLimits> of(List<Point> points) {
    var steps = Point.steps(points);
    if (steps.isEmpty()) {
      return Finding.notKnown(Reason.TOO_FEW_PERIODS);
    }
    double ranges = steps.stream().mapToDouble(Math::abs).sum();
    return Finding.found(new ControlLimits(Point.mean(points), ranges / steps.size()));
  }

  /** The natural limit below the centre. */
  public double lower() {
    return mean - OF_VALUES * averageMovingRange;
  }

  /** The natural limit above the centre. */
  public double upper() {
    return mean + OF_VALUES * averageMovingRange;
  }

  /** The limit that the distance of two neighbours seldom exceeds. */
  public double movingRangeUpper() {
    return OF_RANGES * averageMovingRange;
  }

  /** 1 above the centre, -1 below, 0 on it. */
  int side(double value) {
    return Double.compare(value, mean);
  }

  /** The side on which a value is nearer the limit than the centre; 0 if it is on neither. */
  int outerSide(double value) {
    double half = OF_VALUES * averageMovingRange / 2;
    return value > mean + half ? 1 : value < mean - half ? -1 : 0;
  }

  boolean isOutside(double value) {
    return value < lower() || value > upper();
  }
}
