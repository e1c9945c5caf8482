package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;

/** What the tests of the reference figures in {@code golden/} share. */
final class Golden {
  private Golden() {}

  static void agrees(double actual, double reference, double tolerance) {
    assertThat(actual)
        .isCloseTo(reference, within(Math.max(tolerance, tolerance * Math.abs(reference))));
  }

  static void agrees(Interval actual, double low, double high, double tolerance) {
    agrees(actual.low(), low, tolerance);
    agrees(actual.high(), high, tolerance);
  }

  /** A histogram from counts as the files write them, separated by spaces, upwards from the low. */
  static Histogram histogram(int low, String counts) {
    var parts = counts.split(" ", -1);
    Map<Integer, Long> countByValue = new HashMap<>();
    for (int i = 0; i < parts.length; i++) {
      countByValue.put(low + i, Long.valueOf(parts[i]));
    }
    return Histogram.of(new Scale(low, low + parts.length - 1), countByValue);
  }

  static Histogram npsHistogram(long detractors, long passives, long promoters) {
    return Histogram.of(new Scale(0, 10), Map.of(0, detractors, 7, passives, 9, promoters));
  }
}
