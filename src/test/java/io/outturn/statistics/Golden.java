package io.outturn.statistics;

import java.util.HashMap;
import java.util.Map;

/** Histograms as the tests write them. */
final class Golden {
  private Golden() {}

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
