package io.outturn.statistics.trend;

/** What is left over when a model is fitted. */
final class Scatter {
  /** The square of some hundred units in the last place. */
  private static final double ROUNDING = 1e-27;

  private Scatter() {}

  /** The residual squares, or 0 if they are no more than what rounding leaves of the values'. */
  static double beyondRounding(double residual, double values) {
    return residual > ROUNDING * values ? residual : 0;
  }
}
