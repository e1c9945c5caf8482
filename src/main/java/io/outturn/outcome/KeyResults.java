package io.outturn.outcome;

import java.util.List;
import java.util.Optional;

/** The key results there are. */
public interface KeyResults {
  /** The key results of every objective, the oldest first. */
  List<KeyResult> all();

  /** The key results of an objective, the oldest first. */
  List<KeyResult> of(ObjectiveId objective);

  Optional<KeyResult> find(KeyResultId id);

  /** Adds a key result; adding the same one again changes nothing. */
  void add(KeyResult keyResult);
}
