package io.outturn.outcome;

import io.outturn.identity.By;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outputs there are. */
public interface Outputs {
  /** The outputs of every objective, the earliest planned first. */
  List<Output> all();

  /** The outputs of an objective, the earliest planned first. */
  List<Output> of(ObjectiveId objective);

  Optional<Output> find(OutputId id);

  /**
   * Adds an output; adding the same one again changes nothing.
   *
   * @param state its first, {@code PROPOSED} or {@code COMMITTED}
   */
  void add(Output output, OutputState state, By by);

  /**
   * Plans it anew.
   *
   * @param read the output as its author has read it
   * @return whether it was; not when somebody else changed it since
   */
  boolean change(Output read, Deliverable deliverable);

  /**
   * Takes a step.
   *
   * @param read the output as whoever takes it has read it
   * @return whether it was taken; not when somebody else took one since
   */
  boolean take(Output read, Taking taking);

  /**
   * A step that is to be taken.
   *
   * @param state what the output becomes; none when a part of it is delivered
   * @param at when
   * @param words evidence or reason; may be empty
   * @param amount how much is delivered with it, if that is counted
   */
  record Taking(
      Optional<OutputState> state, By by, Instant at, String words, Optional<BigDecimal> amount) {
    /** That it is done, without more words. */
    public static Taking done(By by, Instant at) {
      return new Taking(Optional.of(OutputState.DONE), by, at, "", Optional.empty());
    }
  }
}
