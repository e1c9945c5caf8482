package io.outturn.outcome;

import java.util.List;
import java.util.Optional;

/** The objectives there are. */
public interface Objectives {
  /** All objectives, the oldest first. */
  List<Objective> all();

  Optional<Objective> find(ObjectiveId id);

  /** Adds an objective; adding the same one again changes nothing. */
  void add(Objective objective);
}
