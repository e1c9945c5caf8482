package io.outturn.response;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a submission came about: what the checks of validity look at beside the answers.
 *
 * @param began when the first page was drawn for the person, where that is known
 * @param trapped whether the field that people never see was filled in
 * @param orders the ids of the options of shuffled questions as the person saw them, by question id
 */
public record Circumstances(
    Optional<Instant> began, boolean trapped, Map<String, List<String>> orders) {
  /** Nothing is known, as of an imported response. */
  public static final Circumstances UNKNOWN = new Circumstances(Optional.empty(), false, Map.of());

  public Circumstances {
    orders = Map.copyOf(orders);
  }
}
