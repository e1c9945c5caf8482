package io.outturn.chart;

/**
 * Where a trend does not continue, because something else is asked from then on.
 *
 * @param at how many periods lie before it, parts of one included
 * @param label its day in a few letters
 */
public record Break(double at, String label) {
  /** Whether it lies between the middles of a period and the one before. */
  boolean parts(int period) {
    return at > period - 0.5 && at <= period + 0.5;
  }
}
