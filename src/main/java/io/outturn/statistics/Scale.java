package io.outturn.statistics;

import java.util.stream.IntStream;

/**
 * The whole numbers that an answer can be, from {@code low} to {@code high}, both included; for
 * example 0..10 for a recommendation.
 *
 * @param low the least answer
 * @param high the greatest answer, more than {@code low} and at most 100 above it
 */
public record Scale(int low, int high) {
  private static final int WIDEST = 100;

  public Scale {
    if (high <= low || (long) high - low > WIDEST) {
      throw new IllegalArgumentException(
          "A scale runs upwards over at most 101 values, not " + low + ".." + high);
    }
  }

  /** How many different answers there are. */
  public int size() {
    return high - low + 1;
  }

  /** The different answers, upwards. */
  public IntStream values() {
    return IntStream.rangeClosed(low, high);
  }

  public boolean contains(int value) {
    return value >= low && value <= high;
  }

  /** As people write it, for example {@code 0..10}. */
  @Override
  public String toString() {
    return low + ".." + high;
  }
}
