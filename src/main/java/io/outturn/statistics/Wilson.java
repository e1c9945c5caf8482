package io.outturn.statistics;

/** The Wilson interval of a share. */
final class Wilson {
  private Wilson() {}

  static Estimate share(long successes, long n, double confidence) {
    if (n < 1 || successes < 0 || successes > n) {
      throw new IllegalArgumentException(successes + " of " + n + " is no share");
    }
    double z = Method.z(confidence);
    double all = n;
    double p = successes / all;
    double centre = (successes + z * z / 2) / (all + z * z);
    double half = z * Math.sqrt(all) / (all + z * z) * Math.sqrt(p * (1 - p) + z * z / (4 * all));
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == n ? 1 : Math.min(1, centre + half);
    return new Estimate(p, new Interval(low, high), confidence, n, Method.WILSON);
  }
}
