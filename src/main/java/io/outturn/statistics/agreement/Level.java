package io.outturn.statistics.agreement;

/** What the values of a rating mean, and so how far two of them are apart. */
public enum Level {
  /** Names without an order: two are the same or different. */
  NOMINAL {
    @Override
    double distance(int low, int high, double[] values, double[] counts) {
      return 1;
    }
  },
  /** An order: two are as far apart as there are ratings between them. */
  ORDINAL {
    @Override
    double distance(int low, int high, double[] values, double[] counts) {
      double between = (counts[low] + counts[high]) / 2;
      for (int i = low + 1; i < high; i++) {
        between += counts[i];
      }
      return between;
    }
  },
  /** Equal steps: two are as far apart as their difference. */
  INTERVAL {
    @Override
    double distance(int low, int high, double[] values, double[] counts) {
      return values[high] - values[low];
    }
  };

  /**
   * How far two different values are apart.
   *
   * @param low where the lower one stands among the values
   * @param high where the higher one stands
   * @param values all values that occur, upwards
   * @param counts how often each occurs
   */
  abstract double distance(int low, int high, double[] values, double[] counts);
}
