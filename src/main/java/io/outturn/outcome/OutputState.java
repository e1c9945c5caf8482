package io.outturn.outcome;

import java.util.EnumSet;
import java.util.Set;

/** How far an output is. */
public enum OutputState {
  /** Somebody thought of it. */
  PROPOSED("Proposed"),
  /** The team delivers it. */
  COMMITTED("Committed"),
  /** It is delivered, as its team says. */
  DONE("Done"),
  /** Somebody else has seen that it is. */
  VALIDATED("Validated"),
  /** Somebody else has seen that it is not; it is open again. */
  REJECTED("Rejected"),
  /** Its team let go of it. */
  RETIRED("Retired");

  private final String words;

  OutputState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** What an output of this state can become. */
  public Set<OutputState> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(COMMITTED, RETIRED);
      case COMMITTED, REJECTED -> EnumSet.of(DONE, RETIRED);
      case DONE -> EnumSet.of(VALIDATED, REJECTED, RETIRED);
      case VALIDATED -> EnumSet.of(RETIRED);
      case RETIRED -> EnumSet.noneOf(OutputState.class);
    };
  }

  /** Whether somebody still works on it. */
  public boolean open() {
    return this == COMMITTED || this == REJECTED;
  }

  /** Whether it is delivered. */
  public boolean delivered() {
    return this == DONE || this == VALIDATED;
  }
}
