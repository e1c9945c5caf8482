package io.outturn.statistics;

/** Sums of counts that stay countable: what a {@code long} cannot hold is refused, not wrapped. */
public final class Counts {
  private Counts() {}

  /**
   * Both together.
   *
   * @throws IllegalArgumentException for more than a {@code long} holds
   */
  public static long added(long count, long more) {
    if (count > Long.MAX_VALUE - more) {
      throw new IllegalArgumentException("More than can be counted");
    }
    return count + more;
  }

  /**
   * Refuses what cannot be counts of one whole.
   *
   * @throws IllegalArgumentException for a negative count, or more in all than a {@code long} holds
   */
  public static void demand(long... counts) {
    long all = 0;
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("A count cannot be negative, as " + count);
      }
      all = added(all, count);
    }
  }
}
