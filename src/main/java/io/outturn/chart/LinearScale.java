package io.outturn.chart;

/**
 * Places values on a line of a drawing.
 *
 * @param low the value at the start
 * @param high the value at the end, another one than {@code low}
 * @param start where {@code low} lies
 * @param end where {@code high} lies; may be less than {@code start}, as it is on upward axes
 */
record LinearScale(double low, double high, double start, double end) {
  LinearScale {
    if (!(low < high)) {
      throw new IllegalArgumentException("A scale runs upwards, not from " + low + " to " + high);
    }
  }

  /** Where a value lies; values outside the ends are placed at the nearer end. */
  double at(double value) {
    double share = (Math.clamp(value, low, high) - low) / (high - low);
    return start + share * (end - start);
  }
}
