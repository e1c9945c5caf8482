package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Proportion;
import java.util.List;

/**
 * The p'-chart: limits for shares whose periods hold different numbers of answers. It measures in
 * standard errors how far neighbours really lie apart, so that the usual limits, which are far too
 * narrow for large numbers of answers, are widened by as much.
 *
 * <p>Source: Laney (2002), Improved control charts for attributes, Quality Engineering 14(4).
 *
 * @param mean the share of all answers together, above 0 and below 1
 * @param sigmaZ how much wider than sampling alone would make it the series varies; 1 if that is
 *     all
 * @param limits by period: the mean and three of its widened standard errors to either side, which
 *     may reach beyond 0 or 1, where no share can be; not known for a period without answers
 */
public record LaneyChart(double mean, double sigmaZ, List<Finding<Interval>> limits) {
  private static final double RANGE_OF_TWO = 1.128;

  public LaneyChart {
    limits = List.copyOf(limits);
  }

  /**
   * The chart of the shares of periods in their order; not known if all answers count, or none, or
   * if no two periods in a row have answers.
   */
  public static Finding<LaneyChart> of(List<Proportion> periods) {
    return Proportion.total(periods).share().then(mean -> around(mean, periods));
  }

  private static Finding<LaneyChart> around(double mean, List<Proportion> periods) {
    if (mean == 0 || mean == 1) {
      return Finding.notKnown(Reason.NO_VARIATION);
    }
    var scores = new Series(periods.stream().map(period -> inErrors(mean, period)).toList());
    return ControlLimits.of(scores)
        .map(ControlLimits::averageMovingRange)
        .map(range -> chart(mean, range / RANGE_OF_TWO, periods));
  }

  private static LaneyChart chart(double mean, double sigmaZ, List<Proportion> periods) {
    return new LaneyChart(
        mean, sigmaZ, periods.stream().map(period -> limits(mean, sigmaZ, period)).toList());
  }

  private static Period inErrors(double mean, Proportion period) {
    return switch (period.share()) {
      case Finding.Found<Double>(Double share) ->
          new Period.Measured((share - mean) / error(mean, period));
      case Finding.NotKnown<Double>(var reason) -> new Period.Gap(reason);
    };
  }

  private static Finding<Interval> limits(double mean, double sigmaZ, Proportion period) {
    return period
        .share()
        .map(_ -> 3 * sigmaZ * error(mean, period))
        .map(half -> new Interval(mean - half, mean + half));
  }

  private static double error(double mean, Proportion period) {
    return Math.sqrt(mean * (1 - mean) / period.whole());
  }
}
