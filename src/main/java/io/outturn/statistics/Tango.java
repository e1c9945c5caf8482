package io.outturn.statistics;

/**
 * The score interval of the NPS. The NPS is the difference of two shares of the same people, those
 * who are promoters less those who are detractors, so the interval for such differences serves it
 * as it stands.
 *
 * <p>Source: Tango (1998), Equivalence test and confidence interval for the difference in
 * proportions for the paired-sample design, Statistics in Medicine 17(8).
 */
final class Tango {
  /** Enough to halve the range down to the precision of a {@code double}. */
  private static final int HALVINGS = 60;

  private final PromoterCounts.Shares shares;
  private final double z;

  private Tango(PromoterCounts.Shares shares, double z) {
    this.shares = shares;
    this.z = z;
  }

  static Estimate nps(PromoterCounts counts, double confidence) {
    var tango = new Tango(counts.plusImagined(0), Method.z(confidence));
    var interval = new Interval(tango.limit(-1), tango.limit(1));
    return new Estimate(tango.shares.nps(), interval, confidence, counts.n(), Method.NPS_SCORE);
  }

  /** The farthest NPS on the way to {@code end} that the answers do not speak against. */
  private double limit(double end) {
    double allowed = shares.nps();
    double refused = end;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = allowed + (refused - allowed) / 2;
      if (allows(middle)) {
        allowed = middle;
      } else {
        refused = middle;
      }
    }
    return allowed;
  }

  private boolean allows(double nps) {
    double away = shares.nps() - nps;
    return shares.n() * away * away <= z * z * variance(nps);
  }

  /** Of one answer, if the NPS were the given one and all else as likely as it can be. */
  private double variance(double nps) {
    return nps >= 0
        ? variance(shares.detractors(), shares.promoters(), nps)
        : variance(shares.promoters(), shares.detractors(), -nps);
  }

  /**
   * The likeliest smaller share {@code q} solves 2q² + bq - c = 0; written so that nothing cancels
   * out, which it would for a difference below 0.
   */
  private static double variance(double smaller, double greater, double difference) {
    double b = (2 - greater + smaller) * difference - (greater + smaller);
    double c = smaller * difference * (1 - difference);
    double root = Math.sqrt(b * b + 8 * c);
    double q = b > 0 ? 2 * c / (root + b) : (root - b) / 4;
    return 2 * q + difference * (1 - difference);
  }
}
