package io.outturn.statistics;

/**
 * How far two independent estimates lie apart, with an interval made of theirs: the method of
 * variance estimates recovery, MOVER.
 *
 * <p>Sources: Newcombe (1998), Interval estimation for the difference between independent
 * proportions, Statistics in Medicine 17(8), method 10; Zou and Donner (2008), Construction of
 * confidence limits about effect measures, Statistics in Medicine 27(10).
 *
 * @param value the later estimate less the earlier one, in the statistic's unit
 * @param interval the interval of that difference, with the confidence of both
 */
public record Difference(double value, Interval interval) {
  /**
   * The difference from one estimate to another of the same statistic.
   *
   * @throws IllegalArgumentException for estimates of different confidence
   */
  public static Difference between(Estimate earlier, Estimate later) {
    if (earlier.confidence() != later.confidence()) {
      throw new IllegalArgumentException("Estimates of different confidence cannot be compared");
    }
    double difference = later.value() - earlier.value();
    double below = Math.hypot(below(later), above(earlier));
    double above = Math.hypot(above(later), below(earlier));
    return new Difference(difference, new Interval(difference - below, difference + above));
  }

  /** The same difference, its interval cut to what is possible: {@code most} either way. */
  Difference atMost(double most) {
    return new Difference(
        value, new Interval(Math.max(-most, interval.low()), Math.min(most, interval.high())));
  }

  /** Whether the interval leaves no doubt that there is a difference. */
  public boolean told() {
    return !interval.contains(0);
  }

  private static double below(Estimate estimate) {
    return estimate.value() - estimate.interval().low();
  }

  private static double above(Estimate estimate) {
    return estimate.interval().high() - estimate.value();
  }
}
