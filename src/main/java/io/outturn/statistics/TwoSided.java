package io.outturn.statistics;

import org.apache.commons.math3.special.Erf;

/** How rarely chance alone goes so far in either direction. */
public final class TwoSided {
  private TwoSided() {}

  /**
   * The two-sided p-value of a standard normal deviate, 2 (1 - Φ(|z|)).
   *
   * @return between 0 and 1; 0 beyond 56 standard deviations
   * @throws IllegalArgumentException if {@code z} is not a number
   */
  public static double ofZ(double z) {
    if (Double.isNaN(z)) {
      throw new IllegalArgumentException("A p-value needs a number of standard deviations");
    }
    return Erf.erfc(Math.abs(z) / Math.sqrt(2));
  }
}
