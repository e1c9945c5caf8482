package io.outturn.chart;

/** One period of a trend: what is known of it, or that too little is. */
public sealed interface Period {
  /** Its first day in a few letters. */
  String label();

  /** How many answers there were. */
  long n();

  /**
   * A period with a score.
   *
   * @param value the score
   * @param low the lower end of its interval
   * @param high the upper end
   */
  record Scored(String label, long n, double value, double low, double high) implements Period {}

  /** A period with too few answers for a score; it is drawn as a gap, never as a zero. */
  record TooFew(String label, long n) implements Period {}
}
