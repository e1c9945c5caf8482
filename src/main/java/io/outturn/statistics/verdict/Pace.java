package io.outturn.statistics.verdict;

/** How many answers are still to be expected. */
public final class Pace {
  private Pace() {}

  /**
   * The answers expected in the days left, if they keep coming as they have come so far.
   *
   * @param n the answers so far
   * @param daysSoFar the days in which they came, at least 1
   * @param daysLeft the days still to come; none if negative
   * @throws IllegalArgumentException for fewer days or answers
   */
  public static long expected(long n, long daysSoFar, long daysLeft) {
    if (n < 0 || daysSoFar < 1) {
      throw new IllegalArgumentException(n + " answers in " + daysSoFar + " days are no pace");
    }
    return Math.round((double) n / daysSoFar * Math.max(0, daysLeft));
  }
}
