package io.outturn.dashboard;

import io.outturn.outcome.Unit;

/** How probabilities are written: never as a certainty that they are not. */
public final class Chance {
  private static final double LEAST = 0.01;

  private Chance() {}

  /** For example "43 %", "less than 1 %" and "more than 99 %". */
  public static String show(double probability) {
    if (probability < LEAST) {
      return "less than " + Unit.PERCENT.show(LEAST);
    }
    return probability > 1 - LEAST
        ? "more than " + Unit.PERCENT.show(1 - LEAST)
        : Unit.PERCENT.show(probability);
  }
}
