package io.outturn.statistics.prevalence;

/** Counts of comments that stay countable. */
final class Counts {
  private Counts() {}

  static void demand(long... counts) {
    long all = 0;
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("A count cannot be negative, as " + count);
      }
      all = added(all, count);
    }
  }

  static long added(long count, long more) {
    if (count > Long.MAX_VALUE - more) {
      throw new IllegalArgumentException("More comments than can be counted");
    }
    return count + more;
  }
}
