package io.outturn.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The ways in which an interval is made; each says how in words and in a formula, and where it is
 * published.
 */
public enum Method {
  /**
   * Adds three imagined answers, 3/4 of them detractors and 3/4 promoters, before the normal
   * interval.
   */
  NPS_ADJUSTED_WALD(
      "Adjusted Wald interval (+3)",
      "n' = n + 3, D' = D + 3/4, P' = P + 3/4; (P' - D')/n' ± z √((p' + d' - (p' - d')²)/n'), cut to -1..1",
      "Rocks (2016), Interval estimation for the Net Promoter Score, The American Statistician 70(4)"),
  /** The interval of a share by inverting the score test. */
  WILSON(
      "Wilson interval",
      "(x + z²/2)/(n + z²) ± z √n/(n + z²) √(p q + z²/(4n))",
      "Wilson (1927), Probable inference, Journal of the American Statistical Association 22(158)"),
  /**
   * Adds three imagined answers, 3/4 at each end and 3/2 spread over the middle, before the normal
   * interval.
   */
  MEAN_SPREAD(
      "Adjusted interval of the mean (+3)",
      "n' = n + 3, with 3/4 answer added at each end and 3/2 spread over the middle; m' ± z √(s'²/n'), cut to the scale",
      "The adjustment of Rocks (2016) carried over to a scale of any length"),
  /** The average of the items' limits, which no correlation between the items can undo. */
  INDEX_OF_MEANS(
      "Average of the items' intervals",
      "every item from 0 to 1, i = (m - low)/(high - low); index = Σ i / k, from Σ l / k to Σ u / k with the items' limits l and u",
      "Zou and Donner (2008), Construction of confidence limits about effect measures, Statistics in Medicine 27(10), at correlation 1, the most that the Cauchy-Schwarz inequality allows"),
  /** The interval of a share that leaves equal tails of its Bayesian twin. */
  JEFFREYS(
      "Jeffreys interval",
      "the (1 - c)/2 and (1 + c)/2 quantiles of Beta(x + 1/2, n - x + 1/2); from 0 if x = 0, to 1 if x = n",
      "Brown, Cai and DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16(2)"),
  /** The share that a machine found, put right by labels from a random sample. */
  PREDICTION_POWERED(
      "Prediction-powered interval",
      "one false positive and one false negative added to the labels; λ f̄ + ȳ - λ f̄' ± z √(λ² var(f)/N + var(y - λ f')/n), where f is the machine's word on the N unlabelled comments and f' on the n labelled ones; λ within 0..1, the interval cut to 0..1",
      "Angelopoulos, Duchi and Zrnic (2023), PPI++: Efficient prediction-powered inference, arXiv 2311.01453"),
  /** The interval of the NPS by inverting the score test, as Wilson's does for a share. */
  NPS_SCORE(
      "Score interval of the NPS",
      "every Δ with n (P/n - D/n - Δ)² ≤ z² (2q + Δ - Δ²), where q is the likeliest share of detractors if the NPS is Δ",
      "Tango (1998), Equivalence test and confidence interval for the difference in proportions for the paired-sample design, Statistics in Medicine 17(8)"),
  /** The interval of the median between two answers of the ordered row, whatever their scatter. */
  ORDER_STATISTICS(
      "Interval between order statistics",
      "from the k-th smallest to the k-th largest answer, with the largest k for which P(B < k) ≤ (1 - c)/2; B is binomial with n trials at 1/2",
      "Conover (1999), Practical Nonparametric Statistics, 3rd edition, section 3.2");

  private final String title;
  private final String formula;
  private final String source;

  Method(String title, String formula, String source) {
    this.title = title;
    this.formula = formula;
    this.source = source;
  }

  public String title() {
    return title;
  }

  public String formula() {
    return formula;
  }

  public String source() {
    return source;
  }

  /** The normal quantile that leaves half of what {@code confidence} leaves over above it. */
  static double z(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
    }
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
  }
}
