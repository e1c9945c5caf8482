package io.outturn.statistics.agreement;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;

/**
 * How far two raters agree beyond what chance would have them do: Cohen's kappa, {@code 1 - d/d'},
 * where d is their average disagreement and d' that of two raters who choose each category just as
 * often, but at random. It is 1 if they always agree, 0 at chance and negative below.
 *
 * <p>Sources: Cohen (1960), A coefficient of agreement for nominal scales, Educational and
 * Psychological Measurement 20(1); Cohen (1968), Weighted kappa, Psychological Bulletin 70(4); for
 * the standard error Fleiss, Cohen and Everitt (1969), Large sample standard errors of kappa and
 * weighted kappa, Psychological Bulletin 72(5).
 *
 * @param value kappa, from -1 to 1
 * @param standardError its standard error for many things, at least 0
 * @param weighting what counts as disagreement
 * @param n the things that both have rated
 */
public record CohenKappa(double value, double standardError, Weighting weighting, long n) {
  /** Kappa; not known of nothing, and where both put everything into the same category. */
  public static Finding<CohenKappa> of(RatingPairs pairs, Weighting weighting) {
    if (pairs.n() == 0) {
      return Finding.notKnown(Reason.NO_ANSWERS);
    }
    if (pairs.allTheSame()) {
      return Finding.notKnown(Reason.NO_VARIATION);
    }
    return Finding.found(of(new Table(pairs.shares(), weighting), weighting, pairs.n()));
  }

  private static CohenKappa of(Table table, Weighting weighting, long n) {
    double kappa = 1 - table.disagreement() / table.byChance();
    return new CohenKappa(kappa, Math.sqrt(table.variance(kappa) / n), weighting, n);
  }

  /** The shares of all pairs, and how often each rater chose each category. */
  private record Table(double[][] shares, double[] one, double[] other, Weighting weighting) {
    Table(double[][] shares, Weighting weighting) {
      this(shares, new double[shares.length], new double[shares.length], weighting);
      for (int i = 0; i < shares.length; i++) {
        for (int j = 0; j < shares.length; j++) {
          one[i] += shares[i][j];
          other[j] += shares[i][j];
        }
      }
    }

    double disagreement() {
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
        sum += one[i] * averageOfOne(i);
      }
      return sum;
    }

    /**
     * The variance of kappa for a single thing, with disagreements in place of the paper's
     * agreements. It is at least 0, which rounding could miss.
     */
    double variance(double kappa) {
      double chance = byChance();
      double sum = 0;
      for (int i = 0; i < one.length; i++) {
        for (int j = 0; j < one.length; j++) {
          double both = averageOfOne(i) + averageOfOther(j);
          double part = weighting.disagreement(i, j) - both * (1 - kappa);
          sum += shares[i][j] * part * part;
        }
      }
      double centre = chance * (1 - kappa);
      return Math.max(0, sum - centre * centre) / (chance * chance);
    }

    /** How far, on average, the other rater is from a category of the one. */
    private double averageOfOne(int category) {
      double sum = 0;
      for (int j = 0; j < other.length; j++) {
        sum += other[j] * weighting.disagreement(category, j);
      }
      return sum;
    }

    private double averageOfOther(int category) {
      double sum = 0;
      for (int i = 0; i < one.length; i++) {
        sum += one[i] * weighting.disagreement(i, category);
      }
      return sum;
    }
  }
}
