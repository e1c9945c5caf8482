package io.outturn.statistics.verdict;

/**
 * On which looks the error that a rule allows is spent. It is decided before the first answer: a
 * last look that is added later is paid for by nothing.
 *
 * <p>Source: Lan and DeMets (1983), Discrete sequential boundaries for clinical trials, Biometrika
 * 70(3), for spending an error over looks; the two parts are added up by the union bound.
 */
public enum Spending {
  /** All of it on looks at any time; the deadline is a look like any other. */
  ANY_TIME(1),
  /** Half of it on looks at any time, half on one last look with the interval at the deadline. */
  ANY_TIME_AND_LAST(0.5);

  private final double atAnyTime;

  Spending(double atAnyTime) {
    this.atAnyTime = atAnyTime;
  }

  /** The share of the error that the looks at any time may spend. */
  double atAnyTime() {
    return atAnyTime;
  }

  boolean hasLastLook() {
    return atAnyTime < 1;
  }
}
