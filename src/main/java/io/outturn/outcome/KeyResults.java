package io.outturn.outcome;

import java.util.List;
import java.util.Optional;

/** The key results there are. */
public interface KeyResults {
  /** The key results of every objective that are worked towards, the oldest first. */
  List<KeyResult> all();

  /** Those of an objective, the oldest first. */
  List<KeyResult> of(ObjectiveId objective);

  /** One of them, also if it was dropped. */
  Optional<KeyResult> find(KeyResultId id);

  /** Adds a key result; adding the same one again changes nothing. */
  void add(KeyResult keyResult);

  /**
   * Agrees on other terms.
   *
   * @param read the key result as its author has read it
   * @param why said by whoever changes what is published; may be empty
   * @return whether they were changed; not when somebody else changed them since
   */
  boolean change(QuantitativeOutcome read, Terms terms, String why);

  /**
   * Notes that nobody works towards a key result any more. The first note stays.
   *
   * @param by who says so
   */
  void drop(KeyResult keyResult, String by, String why);
}
