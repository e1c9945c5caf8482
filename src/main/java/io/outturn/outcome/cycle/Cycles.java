package io.outturn.outcome.cycle;

import java.util.List;
import java.util.Optional;

/** The cycles there are. */
public interface Cycles {
  /** All of them, the latest first. */
  List<Cycle> all();

  Optional<Cycle> find(CycleId id);

  /**
   * Adds a cycle.
   *
   * @return whether it was; not when another has its name
   */
  boolean add(Cycle cycle);
}
