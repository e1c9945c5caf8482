package io.outturn.statistics.agreement;

/** How much two different categories still agree. */
public enum Weighting {
  /** Not at all, as where categories have no order. */
  PLAIN {
    @Override
    double disagreement(int one, int other) {
      return one == other ? 0 : 1;
    }
  },
  /** The less, by the square, the farther apart they are in the order of the categories. */
  QUADRATIC {
    @Override
    double disagreement(int one, int other) {
      double apart = one - other;
      return apart * apart;
    }
  };

  /** From 0 for the same category upwards; only ratios matter. */
  abstract double disagreement(int one, int other);
}
