package io.outturn.statistics;

/** The answer in the middle: half of the answers are not above it, and half not below. */
public final class Median {
  private Median() {}

  /**
   * The median in scale points; halfway between the two middle answers if there are two. Not known
   * without answers.
   */
  public static Finding<Double> of(Histogram answers) {
    long n = answers.n();
    return n == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found((ranked(answers, (n - 1) / 2) + ranked(answers, n / 2)) / 2.0);
  }

  /** The answer that exactly {@code before} others precede when they stand in order. */
  private static int ranked(Histogram answers, long before) {
    int value = answers.scale().low();
    long passed = answers.count(value);
    while (passed <= before) {
      value++;
      passed += answers.count(value);
    }
    return value;
  }
}
