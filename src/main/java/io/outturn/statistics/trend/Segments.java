package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The least squares behind an {@link InterruptedSeries}. Times count from the interruption and
 * values from the first one, which leaves the changes as they are and the rounding small.
 */
final class Segments {
  static final int LEVEL = 0;
  static final int SLOPE = 1;
  static final int LEVEL_CHANGE = 2;
  static final int SLOPE_CHANGE = 3;
  private static final int COEFFICIENTS = 4;

  private final List<Point> points;
  private final int interruption;
  private final RealMatrix design;
  private final RealMatrix inverse;
  private final double[] coefficients;
  private final double[] residuals;
  private final double scatter;

  Segments(List<Point> points, int interruption) {
    this.points = points;
    this.interruption = interruption;
    design = new Array2DRowRealMatrix(points.stream().map(this::row).toArray(double[][]::new));
    inverse = new QRDecomposition(design.transpose().multiply(design)).getSolver().getInverse();
    var heights = points.stream().mapToDouble(p -> p.value() - first()).toArray();
    coefficients = inverse.operate(design.transpose().operate(heights));
    var fitted = design.operate(coefficients);
    residuals = new double[heights.length];
    double squares = 0;
    double values = 0;
    for (int i = 0; i < heights.length; i++) {
      residuals[i] = heights[i] - fitted[i];
      squares += residuals[i] * residuals[i];
      values += points.get(i).value() * points.get(i).value();
    }
    scatter = Scatter.beyondRounding(squares, values);
  }

  private double[] row(Point point) {
    double after = point.time() > interruption ? 1 : 0;
    double away = point.time() - interruption;
    return new double[] {1, away, after, after * away};
  }

  private double first() {
    return points.getFirst().value();
  }

  List<Point> points() {
    return points;
  }

  int interruption() {
    return interruption;
  }

  int df() {
    return residuals.length - COEFFICIENTS;
  }

  double coefficient(int which) {
    return coefficients[which] + (which == LEVEL ? first() : 0);
  }

  boolean meetsEveryValue() {
    return scatter == 0;
  }

  Finding<SegmentErrors> errors() {
    return df() == 0
        ? Finding.notKnown(Reason.TOO_FEW_PERIODS)
        : Finding.found(SegmentErrors.of(this));
  }

  double error(int which) {
    return Math.sqrt(scatter / df() * inverse.getEntry(which, which));
  }

  /** The root of (X'X)⁻¹ M (X'X)⁻¹ n/(n - 4), M = Γ0 + (Γ1 + Γ1')/2 over what each row adds. */
  double neweyWestError(int which) {
    if (meetsEveryValue()) {
      return 0;
    }
    var shares = shares(which);
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] * shares[i] + (follows(i) ? shares[i] * shares[i - 1] : 0);
    }
    return Math.sqrt(sum * shares.length / df());
  }

  /** What each residual adds to the error of a coefficient. */
  private double[] shares(int which) {
    var shares = design.operate(inverse.getRow(which));
    for (int i = 0; i < shares.length; i++) {
      shares[i] *= residuals[i];
    }
    return shares;
  }

  double durbinWatson() {
    double squares = 0;
    for (int i = 1; i < residuals.length; i++) {
      double step = residuals[i] - residuals[i - 1];
      squares += follows(i) ? step * step : 0;
    }
    return squares / scatter;
  }

  private boolean follows(int i) {
    return i > 0 && points.get(i).follows(points.get(i - 1));
  }
}
