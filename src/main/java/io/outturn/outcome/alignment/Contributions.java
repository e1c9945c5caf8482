package io.outturn.outcome.alignment;

import java.util.List;
import java.util.Optional;

/** The contributions that are promised and not taken back. */
public interface Contributions {
  /** All, the oldest first. */
  List<Contribution> all();

  Optional<Contribution> find(ContributionId id);

  /** Promises one. Whether it closes a circle is for {@link Cascade} to say. */
  void promise(Contribution contribution);

  /**
   * Takes one back. The first note stays.
   *
   * @param by who does
   */
  void end(Contribution contribution, String by);
}
