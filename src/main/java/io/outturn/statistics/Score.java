package io.outturn.statistics;

/**
 * What may be shown as a score: an estimate with its uncertainty, or the named reason why there is
 * none.
 */
public sealed interface Score permits Estimate, NotEnoughAnswers {
  /** How many answers it rests on. */
  long n();
}
