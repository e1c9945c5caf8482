package io.outturn.statistics.agreement;

import io.outturn.statistics.CrossSums;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.List;

/**
 * The share of the variance of a scale's sum that is due to the one thing which its items have in
 * common: McDonald's omega total, {@code (Σ λᵢsᵢ)² / ((Σ λᵢsᵢ)² + Σ ψᵢs²ᵢ)}, with the loadings λ
 * and the uniquenesses ψ of a model of one common factor and the items' standard deviations s.
 * Unlike alpha it does not take the items for equally good.
 *
 * <p>Source: McDonald (1999), Test theory: a unified treatment, chapter 6; the model is fitted by
 * maximum likelihood, see {@link OneFactor}.
 *
 * @param value omega, from 0 to 1
 * @param loadings each item's correlation with the common factor, from -1 to 1
 * @param n the people who answered every item
 */
public record McDonaldOmega(double value, List<Double> loadings, long n) {
  /**
   * The omega of all items. It is not known of fewer than three items, because two do not determine
   * the model, nor do items without enough correlations; where the answers to an item follow from
   * those to the others; and where the likeliest model is none: a Heywood case, in which an item
   * would have no part of its own.
   */
  public static Finding<McDonaldOmega> of(CrossSums answers) {
    if (answers.n() < 2) {
      return Finding.notKnown(answers.n() == 0 ? Reason.NO_ANSWERS : Reason.TOO_FEW_ANSWERS);
    }
    if (answers.items() < 3) {
      return Finding.notKnown(Reason.TOO_FEW_ITEMS);
    }
    if (!answers.allVary()) {
      return Finding.notKnown(Reason.NO_VARIATION);
    }
    return OneFactor.fit(answers.correlations()).map(model -> of(answers, model));
  }

  private static McDonaldOmega of(CrossSums answers, OneFactor model) {
    double common = 0;
    double unique = 0;
    for (int item = 0; item < answers.items(); item++) {
      double variance = answers.covariance(item, item);
      common += model.loadings().get(item) * Math.sqrt(variance);
      unique += model.uniquenesses().get(item) * variance;
    }
    double explained = common * common;
    return new McDonaldOmega(explained / (explained + unique), model.loadings(), answers.n());
  }
}
