package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;

/**
 * Whether a series moved when something was delivered: a line before, and how its level and its
 * slope change from then on. "Moved after" is all that it tells, never "moved because of".
 *
 * <p>Source: Wagner, Soumerai, Zhang and Ross-Degnan (2002), Segmented regression analysis of
 * interrupted time series studies in medication use research, Journal of Clinical Pharmacy and
 * Therapeutics 27(4): y = b0 + b1 t + b2 D + b3 D (t - k), in which D is 1 after the interruption.
 *
 * @param before how many values there are up to the interruption
 * @param after how many there are after it
 * @param intercept b0, the line before at time 0, one period before the first
 * @param slopeBefore b1, in the series' unit per period
 * @param levelChange b2, the jump at the interruption, at time k
 * @param slopeChange b3, by how much each later period adds to the jump
 * @param effectAtEnd how far the series ends from where the line before would have led: b2 + b3 (n
 *     - k)
 * @param errors how well the changes are known; not known from only four values, which two lines
 *     always meet
 */
public record InterruptedSeries(
    int before,
    int after,
    double intercept,
    double slopeBefore,
    double levelChange,
    double slopeChange,
    double effectAtEnd,
    Finding<SegmentErrors> errors) {
  /** With fewer values on either side the changes are described, but nothing is claimed. */
  public static final int FOR_CLAIMS = 8;

  private static final int FEWEST = 2;

  /**
   * The changes after the period {@code interruption}; not known with fewer than two values on
   * either side.
   *
   * @param interruption the position, from 1, of the last period before
   * @throws IllegalArgumentException if that is no position in the series
   */
  public static Finding<InterruptedSeries> of(Series series, int interruption) {
    if (interruption < 1 || interruption > series.length()) {
      throw new IllegalArgumentException(
          "Period %d is not among the %d of the series".formatted(interruption, series.length()));
    }
    var points = series.points();
    int before = (int) points.stream().filter(point -> point.time() <= interruption).count();
    return Math.min(before, points.size() - before) < FEWEST
        ? Finding.notKnown(Reason.TOO_FEW_PERIODS)
        : Finding.found(fitted(new Segments(points, interruption), before, series.length()));
  }

  private static InterruptedSeries fitted(Segments fit, int before, int end) {
    int k = fit.interruption();
    return new InterruptedSeries(
        before,
        fit.points().size() - before,
        fit.coefficient(Segments.LEVEL) - fit.coefficient(Segments.SLOPE) * k,
        fit.coefficient(Segments.SLOPE),
        fit.coefficient(Segments.LEVEL_CHANGE),
        fit.coefficient(Segments.SLOPE_CHANGE),
        fit.coefficient(Segments.LEVEL_CHANGE) + fit.coefficient(Segments.SLOPE_CHANGE) * (end - k),
        fit.errors());
  }

  /** The effect at the end as a claim; not known with fewer than eight values on either side. */
  public Finding<Double> claim() {
    return Math.min(before, after) < FOR_CLAIMS
        ? Finding.notKnown(Reason.TOO_FEW_PERIODS)
        : Finding.found(effectAtEnd);
  }
}
