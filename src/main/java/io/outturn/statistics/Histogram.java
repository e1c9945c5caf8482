package io.outturn.statistics;

import java.util.Arrays;
import java.util.Map;

/**
 * How many answers there were of each value on a scale. Histograms add up in any order to the same
 * histogram, which is why every estimate is computed from them and never from single answers.
 */
public final class Histogram {
  private final Scale scale;
  private final long[] counts;
  private final long n;

  private Histogram(Scale scale, long[] counts) {
    this.scale = scale;
    this.counts = counts;
    this.n = Arrays.stream(counts).reduce(0, Counts::added);
  }

  public static Histogram empty(Scale scale) {
    return new Histogram(scale, new long[scale.size()]);
  }

  /**
   * A histogram of counts by value; values without an entry have none.
   *
   * @throws IllegalArgumentException for a value outside the scale, a negative count, or counts
   *     that add up to more than a {@code long} holds
   */
  public static Histogram of(Scale scale, Map<Integer, Long> countByValue) {
    var counts = new long[scale.size()];
    countByValue.forEach((value, count) -> counts[index(scale, value)] = notNegative(value, count));
    return new Histogram(scale, counts);
  }

  /** The answers of both. */
  public Histogram plus(Histogram other) {
    if (!scale.equals(other.scale)) {
      throw new IllegalArgumentException(scale + " and " + other.scale + " cannot be added up");
    }
    var sum = new long[counts.length];
    Arrays.setAll(sum, i -> Counts.added(counts[i], other.counts[i]));
    return new Histogram(scale, sum);
  }

  public Scale scale() {
    return scale;
  }

  /** How many answers were {@code value}. */
  public long count(int value) {
    return counts[index(scale, value)];
  }

  /** How many answers lay from {@code low} to {@code high}, both included. */
  public long between(int low, int high) {
    if (low > high) {
      throw new IllegalArgumentException("No answer lies from " + low + " to " + high);
    }
    return Arrays.stream(counts, index(scale, low), index(scale, high) + 1).sum();
  }

  /** How many answers there were. */
  public long n() {
    return n;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Histogram that
        && scale.equals(that.scale)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * scale.hashCode() + Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return scale + " " + Arrays.toString(counts);
  }

  private static int index(Scale scale, int value) {
    if (!scale.contains(value)) {
      throw new IllegalArgumentException(value + " is not on the scale " + scale);
    }
    return value - scale.low();
  }

  private static long notNegative(int value, long count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "A count cannot be negative, as the " + count + " of " + value);
    }
    return count;
  }
}
