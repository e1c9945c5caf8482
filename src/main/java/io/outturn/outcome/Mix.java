package io.outturn.outcome;

import static java.util.Comparator.comparingInt;

import io.outturn.statistics.verdict.Status;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the key results of an objective stand, each counted and none averaged away, with the weakest
 * one named.
 *
 * @param counts how many have each status, the worst first
 * @param weakest the one that stands worst, of several the one with the largest weight; none
 *     without key results
 */
public record Mix(Map<Status, Long> counts, Optional<Standing.Line> weakest) {
  /** What is shown to be bad is worse than what may be, and both than what is not known. */
  private static final List<Status> WORST_FIRST =
      List.of(
          Status.MISSED,
          Status.OFF_TRACK,
          Status.NOT_SHOWN,
          Status.AT_RISK,
          Status.NOT_ENOUGH_EVIDENCE,
          Status.ON_TRACK,
          Status.ACHIEVED);

  private static final Comparator<Standing.Line> WEAKEST_FIRST =
      comparingInt((Standing.Line line) -> WORST_FIRST.indexOf(line.status()))
          .thenComparingInt(line -> -line.keyResult().terms().weight());

  static Mix of(List<Standing.Line> lines) {
    var counts = new EnumMap<Status, Long>(Status.class);
    lines.forEach(line -> counts.merge(line.status(), 1L, Long::sum));
    return new Mix(counts, lines.stream().min(WEAKEST_FIRST));
  }

  /** The statuses there are, the worst first. */
  public List<Status> statuses() {
    return WORST_FIRST.stream().filter(counts::containsKey).toList();
  }

  /** How many key results have a status. */
  public long count(Status status) {
    return counts.getOrDefault(status, 0L);
  }
}
