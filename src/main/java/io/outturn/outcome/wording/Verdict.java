package io.outturn.outcome.wording;

/** What a text describes. */
public enum Verdict {
  /** What is different for others; they decide whether it happens. */
  OUTCOME,
  /** What the team does or makes; it decides that itself. */
  OUTPUT,
  /** The words do not tell. */
  UNSURE
}
