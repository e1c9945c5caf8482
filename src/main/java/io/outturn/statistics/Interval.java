package io.outturn.statistics;

/**
 * A confidence interval, both ends included.
 *
 * @param low the lower limit
 * @param high the upper limit, not below {@code low}
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "An interval runs upwards, not from " + low + " to " + high);
    }
  }

  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  public double width() {
    return high - low;
  }
}
