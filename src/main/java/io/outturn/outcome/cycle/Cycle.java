package io.outturn.outcome.cycle;

import io.outturn.time.Window;

/**
 * A stretch of days that objectives are set for, often a quarter. Cycles may overlap: one team may
 * think in quarters and the organisation in years.
 *
 * @param id its key
 * @param name what people call it, for example {@code Q1 2027}; no two cycles share one
 * @param window its first and its last day
 */
public record Cycle(CycleId id, String name, Window window) {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 80;
}
