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
    return Finding.found(of(new Disagreement(pairs.shares(), weighting), weighting, pairs.n()));
  }

  private static CohenKappa of(Disagreement disagreement, Weighting weighting, long n) {
    double kappa = 1 - disagreement.observed() / disagreement.byChance();
    return new CohenKappa(kappa, Math.sqrt(disagreement.variance(kappa) / n), weighting, n);
  }
}
