package io.outturn.statistics.privacy;

/** Adds up people, as long as they can be counted. */
final class People {
  private People() {}

  static long added(long people, long more) {
    if (people > Long.MAX_VALUE - more) {
      throw new IllegalArgumentException("More people than can be counted");
    }
    return people + more;
  }
}
