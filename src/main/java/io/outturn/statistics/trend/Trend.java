package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;

/**
 * Whether a series rises or falls, and by how much per period, as far as it can be told.
 *
 * <p>Sources: see {@link MannKendall} and {@link TheilSen}.
 *
 * @param direction what the test tells at the error {@value #ALPHA}
 * @param test whether there is a trend
 * @param slope how steep it is, with an interval of 95 %
 */
public record Trend(Direction direction, MannKendall test, TheilSen slope) {
  /** The chance of telling a trend where there is none. */
  public static final double ALPHA = 0.05;

  private static final int FEWEST = 4;
  private static final int DETECTABLE = 8;

  /** Where a series is heading. */
  public enum Direction {
    RISING,
    FALLING,
    /** It may rise or fall, but no more than chance would make it. */
    NOT_TOLD
  }

  /**
   * The trend of a series; not known with fewer than four values, not detectable with fewer than
   * eight, and not known if all are equal.
   */
  public static Finding<Trend> of(Series series) {
    int n = series.n();
    if (n < DETECTABLE) {
      return Finding.notKnown(n < FEWEST ? Reason.TOO_FEW_PERIODS : Reason.NO_TREND_DETECTABLE);
    }
    return MannKendall.of(series)
        .then(test ->
            test.p()
                .then(p ->
                    TheilSen.of(series, 1 - ALPHA)
                        .map(slope -> new Trend(direction(test.s(), p), test, slope))));
  }

  private static Direction direction(long s, double p) {
    if (p > ALPHA) {
      return Direction.NOT_TOLD;
    }
    return s > 0 ? Direction.RISING : Direction.FALLING;
  }
}
