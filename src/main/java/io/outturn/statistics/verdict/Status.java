package io.outturn.statistics.verdict;

/** What may be said about a key result. */
public enum Status {
  /** Fewer answers than anything may be said about. */
  NOT_ENOUGH_EVIDENCE,
  /** The score is shown to lie beyond the target. */
  ACHIEVED,
  /** Nothing is shown yet, and the final sample will probably reach the target. */
  ON_TRACK,
  /** Nothing is shown yet, and the final sample may reach the target or not. */
  AT_RISK,
  /** The score is shown to lie short of the target, or will probably end there. */
  OFF_TRACK,
  /** The time is over, and the answers allow both. */
  NOT_SHOWN,
  /** The time is over, and the score is shown to lie short of the target. */
  MISSED
}
