package io.outturn.statistics.agreement;

/**
 * What may be built on ratings, given how far the raters agree.
 *
 * <p>Source: Krippendorff (2004), Content analysis: an introduction to its methodology, second
 * edition, chapter 11.
 */
public enum Reliance {
  /** An alpha of at least .80: conclusions may rest on them. */
  FIRM,
  /** From .667 to below .80: tentative conclusions only. */
  TENTATIVE,
  /** Below .667: none. */
  NONE;

  private static final double ENOUGH = 0.8;
  private static final double SOME = 0.667;

  /**
   * The band of an alpha.
   *
   * @throws IllegalArgumentException if it is not a number of at most 1
   */
  public static Reliance of(double alpha) {
    if (!(alpha <= 1)) {
      throw new IllegalArgumentException("An alpha is at most 1, not " + alpha);
    }
    if (alpha >= ENOUGH) {
      return FIRM;
    }
    return alpha >= SOME ? TENTATIVE : NONE;
  }
}
