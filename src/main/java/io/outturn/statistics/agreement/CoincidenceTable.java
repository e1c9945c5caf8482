package io.outturn.statistics.agreement;

import java.util.Arrays;

/** The coincidences of all values that occur, upwards, and how often each occurs. */
final class CoincidenceTable {
  private final double[] values;
  private final double[][] coincidences;
  private final double[] counts;

  /** Each pair weighs the less the more ratings its unit got, so that every rating weighs 1. */
  CoincidenceTable(Coincidences all) {
    var pairs = all.counts();
    values = pairs.keySet().stream().mapToDouble(Coincidences.Pair::rating).distinct().toArray();
    coincidences = new double[values.length][values.length];
    pairs.forEach((pair, count) -> {
      int row = Arrays.binarySearch(values, pair.rating());
      int column = Arrays.binarySearch(values, pair.other());
      coincidences[row][column] += count / (pair.ratings() - 1.0);
    });
    counts = Arrays.stream(coincidences).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /** Whether there are two different values. */
  boolean varies() {
    return values.length > 1;
  }

  double alpha(Level level) {
    double observed = 0;
    double expected = 0;
    for (int high = 1; high < values.length; high++) {
      for (int low = 0; low < high; low++) {
        double distance = level.distance(low, high, values, counts);
        observed += coincidences[low][high] * distance * distance;
        expected += counts[low] * counts[high] * distance * distance;
      }
    }
    return 1 - (Arrays.stream(counts).sum() - 1) * observed / expected;
  }
}
