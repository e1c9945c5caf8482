package io.outturn.tally;

/** Whose answers a count holds. */
public enum Validity {
  /** Everybody's. */
  ALL,
  /** Only those of responses without a flag. */
  WITHOUT_FLAGGED
}
