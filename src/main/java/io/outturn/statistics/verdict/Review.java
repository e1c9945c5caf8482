package io.outturn.statistics.verdict;

/**
 * Whether outputs need a review because they are all done and are not felt: green outside and red
 * inside, like a watermelon.
 */
public final class Review {
  /** Below it, a change that matters is less probable than none. */
  private static final double EVEN = 0.5;

  private Review() {}

  /**
   * Whether a review is due: everything is delivered, and the outcome is off track, missed or not
   * shown at its last look, or at risk without a probable improvement.
   *
   * @param allDone whether every output is done, and there is one
   * @param status of the key result
   * @param improved the probability that the true score is better than the baseline by a change
   *     that matters, see {@link Aim#improvedBy}
   */
  public static boolean isDue(boolean allDone, Status status, double improved) {
    return allDone
        && switch (status) {
          case OFF_TRACK, MISSED, NOT_SHOWN -> true;
          case AT_RISK -> improved < EVEN;
          case NOT_ENOUGH_EVIDENCE, ACHIEVED, ON_TRACK -> false;
        };
  }
}
