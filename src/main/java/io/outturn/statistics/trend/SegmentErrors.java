package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Student;

/**
 * How well the changes of an {@link InterruptedSeries} are known.
 *
 * <p>Sources: Newey and West (1987), A simple, positive semi-definite, heteroskedasticity and
 * autocorrelation consistent covariance matrix, Econometrica 55(3), with lag 1 and the small-sample
 * adjustment n/(n - 4); Durbin and Watson (1950), Testing for serial correlation in least squares
 * regression, Biometrika 37.
 *
 * @param levelError the standard error of the level change if periods are independent
 * @param slopeError the same of the slope change
 * @param levelErrorNeweyWest the standard error of the level change if a period may resemble the
 *     one before
 * @param slopeErrorNeweyWest the same of the slope change
 * @param tests what the errors mean; not known if the two lines meet every value
 */
public record SegmentErrors(
    double levelError,
    double slopeError,
    double levelErrorNeweyWest,
    double slopeErrorNeweyWest,
    Finding<Tests> tests) {
  /**
   * What the errors mean.
   *
   * @param levelP the two-sided p-value of the level change if periods are independent
   * @param slopeP the same of the slope change
   * @param durbinWatson from 0 to 4; 2 if periods are independent, less if each resembles the one
   *     before
   */
  public record Tests(double levelP, double slopeP, double durbinWatson) {}

  static SegmentErrors of(Segments fit) {
    double level = fit.error(Segments.LEVEL_CHANGE);
    double slope = fit.error(Segments.SLOPE_CHANGE);
    return new SegmentErrors(
        level,
        slope,
        fit.neweyWestError(Segments.LEVEL_CHANGE),
        fit.neweyWestError(Segments.SLOPE_CHANGE),
        fit.meetsEveryValue()
            ? Finding.notKnown(Reason.NO_VARIATION)
            : Finding.found(tests(fit, level, slope)));
  }

  private static Tests tests(Segments fit, double level, double slope) {
    return new Tests(
        Student.twoSided(fit.coefficient(Segments.LEVEL_CHANGE) / level, fit.df()),
        Student.twoSided(fit.coefficient(Segments.SLOPE_CHANGE) / slope, fit.df()),
        fit.durbinWatson());
  }
}
