package io.outturn.statistics.change;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.TwoSided;

/**
 * How often a later answer outranks an earlier one, which needs no distances between the values of
 * the scale.
 *
 * <p>Sources: Mann and Whitney (1947), On a test of whether one of two random variables is
 * stochastically larger than the other, Annals of Mathematical Statistics 18(1), with the variance
 * corrected for ties and without a continuity correction; Cliff (1993), Dominance statistics,
 * Psychological Bulletin 114(3).
 *
 * @param cliffsDelta the chance that a later answer is the higher one of a random pair less the
 *     chance that it is the lower one, on -1..1
 * @param test whether chance alone would do as much; not known if all answers are equal
 */
public record Ranks(double cliffsDelta, Finding<Test> test) {
  /**
   * The Mann-Whitney test.
   *
   * @param z the standardised rank sum, above 0 if the later answers are the higher ones
   * @param p its two-sided p-value by the normal approximation
   */
  public record Test(double z, double p) {}

  /** The chance that a later answer is the higher one of a random pair, ties counting half. */
  public double superiority() {
    return (1 + cliffsDelta) / 2;
  }

  /** The ranks of waves that both have answers. */
  static Ranks of(Histogram earlier, Histogram later) {
    double excess = 0;
    long below = 0;
    for (int value = earlier.scale().low(); value <= earlier.scale().high(); value++) {
      long above = earlier.n() - below - earlier.count(value);
      excess += (double) later.count(value) * (below - above);
      below += earlier.count(value);
    }
    double pairs = (double) earlier.n() * later.n();
    return new Ranks(excess / pairs, test(excess / 2, pairs, earlier.plus(later)));
  }

  private static Finding<Test> test(double excess, double pairs, Histogram all) {
    double variance = pairs * untied(all) / (12.0 * all.n() * (all.n() - 1));
    if (variance == 0) {
      return Finding.notKnown(Reason.NO_VARIATION);
    }
    double z = excess / Math.sqrt(variance);
    return Finding.found(new Test(z, TwoSided.ofZ(z)));
  }

  /** N³ - Σt³ over the sizes t of the ties, without what would cancel out. */
  private static double untied(Histogram all) {
    return all.scale()
        .values()
        .mapToLong(all::count)
        .mapToDouble(t -> (double) t * (all.n() - t) * ((double) all.n() + t))
        .sum();
  }
}
