package io.outturn.outcome;

/** How far an objective is. */
public enum Stage {
  /** It is talked about: shown to whoever asks for it, and counted nowhere. */
  DRAFT,
  /** It is published: customers' answers decide. */
  RUNNING
}
