package io.outturn.response.imports;

/** What became of a row. */
enum RowOutcome {
  /** It began a response. */
  OPENED,
  /** It added answers to a response that another row began. */
  ADDED,
  /** All its answers were stored before. */
  ALREADY_THERE,
  /** It holds no answer, so there is nothing to store. */
  WITHOUT_ANSWER,
  /** A trial found it good; nothing was stored. */
  GOOD,
  /** It could not be stored; the list of refused rows says why. */
  REFUSED
}
