package io.outturn.response.imports;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an import stands at one moment.
 *
 * @param line the line it has come to
 * @param lines how many lines the file has
 * @param outcomes rows by what became of them
 * @param taken how long it has run
 * @param ended whether it has ended
 * @param trouble why it ended before the end of the file, if it did
 */
record Standing(
    long line,
    long lines,
    Map<RowOutcome, Long> outcomes,
    Duration taken,
    boolean ended,
    Optional<String> trouble) {
  Standing {
    var copy = new EnumMap<RowOutcome, Long>(RowOutcome.class);
    copy.putAll(outcomes);
    outcomes = copy;
  }

  long rows(RowOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** All rows that are done with. */
  long rows() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Rows per second; 0 before the first instant has passed. */
  long rate() {
    return taken.isZero() ? 0 : Math.round(rows() * 1e9 / taken.toNanos());
  }

  /** How much of the file is done, 0 to 100, whole per cent and rounded down. */
  int percent() {
    return lines == 0 ? 100 : (int) (100 * line / lines);
  }

  /** How long the rest takes at the pace so far; empty while nothing is known about the pace. */
  Optional<Duration> left() {
    return ended || line == 0
        ? Optional.empty()
        : Optional.of(
            Duration.ofMillis(Math.round((double) taken.toMillis() * (lines - line) / line)));
  }
}
