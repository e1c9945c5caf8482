package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The slope of a trend as the median of the slopes between all pairs of periods, which no single
 * period can spoil, with Sen's interval, which ends at two of these slopes.
 *
 * <p>Sources: Theil (1950), A rank-invariant method of linear and polynomial regression analysis;
 * Sen (1968), Estimates of the regression coefficient based on Kendall's tau, Journal of the
 * American Statistical Association 63(324).
 *
 * @param slope the change from one period to the next, in the series' unit
 * @param interval of the slope; not known with fewer than three values. It has no width if all
 *     values are equal.
 */
public record TheilSen(double slope, Finding<Interval> interval) {
  /**
   * The slope of a series; not known with fewer than two values.
   *
   * @param confidence between 0 and 1
   */
  public static Finding<TheilSen> of(Series series, double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
    }
    var points = series.points();
    if (points.size() < 2) {
      return Finding.notKnown(Reason.TOO_FEW_PERIODS);
    }
    var slopes = new Selection(slopes(points));
    var interval = MannKendall.of(series).map(test -> interval(slopes, test, confidence));
    return Finding.found(new TheilSen(slopes.median(), interval));
  }

  private static double[] slopes(List<Point> points) {
    var values = points.stream().mapToDouble(Point::value).toArray();
    var times = points.stream().mapToInt(Point::time).toArray();
    var slopes = new double[values.length * (values.length - 1) / 2];
    int next = 0;
    for (int i = 1; i < values.length; i++) {
      for (int j = 0; j < i; j++) {
        slopes[next++] = (values[i] - values[j]) / (times[i] - times[j]);
      }
    }
    return slopes;
  }

  private static Interval interval(Selection slopes, MannKendall test, double confidence) {
    double z =
        new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
    double reach = z * Math.sqrt(test.variance());
    int low = (int) Math.rint((slopes.size() - reach) / 2);
    int high = (int) Math.rint((slopes.size() + reach) / 2) + 1;
    return new Interval(
        slopes.ranked(Math.max(1, low)), slopes.ranked(Math.min(slopes.size(), high)));
  }
}
