package io.outturn.statistics;

/**
 * How far two net promoter scores of different people lie apart, and how rarely chance alone would
 * part them so far.
 *
 * <p>The interval is MOVER (see {@link Difference}) from Tango's score limits, which keeps its
 * promise also with few answers near the end of the scale. The test is the published one for the
 * NPS: three imagined answers, 3/4 detractor, 3/2 passive and 3/4 promoter, in each group, and the
 * difference over its standard error. As the two are made differently they may disagree about a
 * difference that is barely told; the interval is the one to show.
 *
 * <p>Source of the test: Rocks (2016), Interval estimation for the Net Promoter Score, The American
 * Statistician 70(4), with the adjustment in each group.
 *
 * @param difference the later score less the earlier one, and its interval, within -2..2
 * @param z the adjusted difference in standard errors
 * @param p the two-sided p-value of {@code z}
 */
public record NpsDifference(Difference difference, double z, double p) {
  private static final double IMAGINED = 3;

  /**
   * The difference from an earlier to a later group; not known if either has no answers.
   *
   * @param confidence between 0 and 1
   */
  public static Finding<NpsDifference> between(
      PromoterCounts earlier, PromoterCounts later, double confidence) {
    if (earlier.n() == 0 || later.n() == 0) {
      return Finding.notKnown(Finding.Reason.NO_ANSWERS);
    }
    var difference =
        Difference.between(Tango.nps(earlier, confidence), Tango.nps(later, confidence));
    double z = z(earlier.plusImagined(IMAGINED), later.plusImagined(IMAGINED));
    return Finding.found(new NpsDifference(difference.atMost(2), z, TwoSided.ofZ(z)));
  }

  private static double z(PromoterCounts.Shares earlier, PromoterCounts.Shares later) {
    double variance = earlier.variance() / earlier.n() + later.variance() / later.n();
    return (later.nps() - earlier.nps()) / Math.sqrt(variance);
  }
}
