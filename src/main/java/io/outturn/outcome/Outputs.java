package io.outturn.outcome;

import java.util.List;
import java.util.Optional;

/** The outputs there are. */
public interface Outputs {
  /** The outputs of every objective, the earliest planned first. */
  List<Output> all();

  /** The outputs of an objective, the earliest planned first. */
  List<Output> of(ObjectiveId objective);

  Optional<Output> find(OutputId id);

  /** Adds an open output; adding the same one again changes nothing. */
  void add(Output output);

  /** Notes that an output was delivered. The first note stays: delivering again changes nothing. */
  void complete(OutputId id, Completion completion);
}
