package io.outturn.tally;

import io.outturn.time.Window;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which answers are counted.
 *
 * @param versions the question versions that count together, at least one; survey versions where
 *     whole responses are counted
 * @param window the days on which responses began
 * @param segment the segment of their accounts; everybody when none is named
 * @param validity whether responses with flags are among them
 */
public record Selection(
    Set<UUID> versions, Window window, Optional<String> segment, Validity validity) {
  public Selection {
    versions = Set.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("Nothing is counted without a version");
    }
  }

  /** Everybody's answers to one version of a question. */
  public static Selection of(UUID version, Window window) {
    return of(Set.of(version), window);
  }

  /** Everybody's answers to several versions of a question. */
  public static Selection of(Set<UUID> versions, Window window) {
    return new Selection(versions, window, Optional.empty(), Validity.ALL);
  }

  /**
   * The same within a segment.
   *
   * @param name empty for everybody
   */
  public Selection in(String name) {
    return new Selection(versions, window, Optional.of(name).filter(it -> !it.isEmpty()), validity);
  }

  public Selection with(Validity other) {
    return new Selection(versions, window, segment, other);
  }
}
