package io.outturn.audit;

import java.util.Optional;

/**
 * What is to be noted: that something was done to something, and how it was before and after where
 * that says more.
 */
public record Entry(Action action, Subject subject, Optional<State> before, Optional<State> after) {
  public static Entry of(Action action, Subject subject) {
    return new Entry(action, subject, Optional.empty(), Optional.empty());
  }

  /** The same, with how the subject was before. */
  public Entry from(State state) {
    return new Entry(action, subject, Optional.of(state), after);
  }

  /** The same, with how the subject is now. */
  public Entry to(State state) {
    return new Entry(action, subject, before, Optional.of(state));
  }
}
