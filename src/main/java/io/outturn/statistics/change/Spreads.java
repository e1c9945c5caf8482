package io.outturn.statistics.change;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Moments;

/** Two means with variances to measure their difference by. */
record Spreads(Moments before, Moments after) {
  static Finding<Spreads> of(Moments before, Moments after) {
    if (before.n() < 2 || after.n() < 2) {
      return Finding.notKnown(Reason.TOO_FEW_ANSWERS);
    }
    return before.squares() + after.squares() == 0
        ? Finding.notKnown(Reason.NO_VARIATION)
        : Finding.found(new Spreads(before, after));
  }

  TTest welch(double confidence) {
    double earlier = squaredError(before);
    double later = squaredError(after);
    double both = earlier + later;
    double df =
        both * both / (earlier * earlier / (before.n() - 1) + later * later / (after.n() - 1));
    return TTest.of(after.mean() - before.mean(), Math.sqrt(both), df, confidence);
  }

  double hedgesG() {
    double df = (double) before.n() + after.n() - 2;
    double pooled = Math.sqrt((before.squares() + after.squares()) / df);
    return (after.mean() - before.mean()) / pooled * (1 - 3 / (4 * df - 1));
  }

  private static double squaredError(Moments moments) {
    return moments.squares() / (moments.n() - 1) / moments.n();
  }
}
