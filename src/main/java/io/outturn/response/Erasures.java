package io.outturn.response;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Erases responses for good, and remembers that it did. */
public interface Erasures {
  /**
   * Takes a response with all it says out of the database, and out of the counts in the same
   * transaction.
   *
   * @param by the name of whoever does it
   * @param reason why, up to {@value Erasure#LONGEST_REASON} characters
   * @return nothing when there is no such response
   */
  Optional<Erasure> erase(UUID response, String by, String reason);

  /** The latest erasures, the newest first. */
  List<Erasure> latest(int most);
}
