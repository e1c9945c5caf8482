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

  /** What lies at most {@code half} away from a centre, cut to this interval. */
  Interval around(double centre, double half) {
    return new Interval(Math.max(low, centre - half), Math.min(high, centre + half));
  }
}
