package io.outturn.statistics.weighting;

import io.outturn.statistics.Finding;

/**
 * What unequal weights cost: how many equally weighted answers the weighted ones are worth.
 *
 * <p>Source: Kish (1965), Survey Sampling; Kish (1992), Weighting for unequal Pi, Journal of
 * Official Statistics 8(2): deff = n Σw²/(Σw)².
 *
 * @param n how many answers
 * @param sumOfWeights of all of them
 * @param deff how many times as large as with equal weights the variance is, at least 1; not known
 *     if no answer has a weight
 */
public record DesignEffect(long n, double sumOfWeights, Finding<Double> deff) {
  /**
   * The design effect of one weight per answer.
   *
   * @throws IllegalArgumentException for a weight that is negative or not finite
   */
  public static DesignEffect of(double... weights) {
    var sums = new WeightSums();
    for (double weight : weights) {
      sums.add(weight, 1);
    }
    return sums.designEffect();
  }

  /** How many answers of equal weight would be as good; not known if no answer has a weight. */
  public Finding<Double> effectiveN() {
    return deff.map(effect -> n / effect);
  }
}
