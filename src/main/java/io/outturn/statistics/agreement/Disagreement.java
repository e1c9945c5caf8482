package io.outturn.statistics.agreement;

/** How far two raters are apart, as observed and as chance would have it. */
final class Disagreement {
  private final double[][] shares;
  private final double[] one;
  private final double[] other;
  private final Weighting weighting;

  /** From the shares of all pairs of categories. */
  Disagreement(double[][] shares, Weighting weighting) {
    this.shares = shares;
    this.one = new double[shares.length];
    this.other = new double[shares.length];
    this.weighting = weighting;
    for (int i = 0; i < shares.length; i++) {
      for (int j = 0; j < shares.length; j++) {
        one[i] += shares[i][j];
        other[j] += shares[i][j];
      }
    }
  }

  double observed() {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < one.length; j++) {
        sum += shares[i][j] * weighting.disagreement(i, j);
      }
    }
    return sum;
  }

  double byChance() {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * fromOther(i);
    }
    return sum;
  }

  /**
   * The variance of kappa for a single thing, with disagreements in place of the agreements of
   * Fleiss, Cohen and Everitt. It is at least 0, which rounding could miss.
   */
  double variance(double kappa) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < one.length; j++) {
        double both = fromOther(i) + fromOne(j);
        double part = weighting.disagreement(i, j) - both * (1 - kappa);
        sum += shares[i][j] * part * part;
      }
    }
    double chance = byChance();
    double centre = chance * (1 - kappa);
    return Math.max(0, sum - centre * centre) / (chance * chance);
  }

  /** How far, on average, the other rater is from a category of the one. */
  private double fromOther(int category) {
    double sum = 0;
    for (int j = 0; j < other.length; j++) {
      sum += other[j] * weighting.disagreement(category, j);
    }
    return sum;
  }

  /** How far, on average, the one rater is from a category of the other. */
  private double fromOne(int category) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * weighting.disagreement(i, category);
    }
    return sum;
  }
}
