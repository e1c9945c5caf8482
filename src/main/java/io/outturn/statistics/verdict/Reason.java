package io.outturn.statistics.verdict;

import io.outturn.statistics.Interval;

/** Why a key result has its status, with the numbers that a page puts into words. */
public sealed interface Reason {
  /**
   * There are fewer answers than anything may be said about.
   *
   * @param n the answers there are
   * @param minimum the answers needed
   */
  record TooFewAnswers(long n, long minimum) implements Reason {}

  /**
   * The answers show a mean beyond the target, at whatever time one looks.
   *
   * @param logEvidence the natural logarithm of the e-value for it
   * @param logNeeded the least that shows it
   */
  record ShownBeyond(double logEvidence, double logNeeded) implements Reason {}

  /**
   * The answers show a mean short of the target, at whatever time one looks.
   *
   * @param logEvidence the natural logarithm of the e-value for it
   * @param logNeeded the least that shows it
   */
  record ShownShort(double logEvidence, double logNeeded) implements Reason {}

  /**
   * Neither is shown yet; what is still to come will probably decide as forecast.
   *
   * @param probability that the final sample reaches the target
   * @param expected the answers still expected
   */
  record Forecast(double probability, long expected) implements Reason {}

  /**
   * The one look that is left for the deadline decided.
   *
   * @param interval of the score; beyond the target, short of it, or across it
   */
  record LastLook(Interval interval) implements Reason {}

  /**
   * The time is over and the answers have shown neither.
   *
   * @param logBeyond the natural logarithm of the e-value for a mean beyond the target
   * @param logShort the same for one short of it
   * @param logNeeded the least that shows either
   */
  record NeitherShown(double logBeyond, double logShort, double logNeeded) implements Reason {}

  /**
   * A mean beyond the target was shown before, and the opposite has not been shown since.
   *
   * @param logEvidence the natural logarithm of the e-value for it as it is now
   * @param logNeeded the least that shows it
   */
  record ShownBefore(double logEvidence, double logNeeded) implements Reason {}

  /**
   * All looks well, and nobody has answered for too long to say so.
   *
   * @param days since the last answer
   * @param most that may have passed
   * @param otherwise what the answers would say if they were fresh
   */
  record Stale(long days, long most, Status otherwise) implements Reason {}
}
