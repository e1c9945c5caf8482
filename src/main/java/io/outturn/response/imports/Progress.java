package io.outturn.response.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** How far an import is; written by its threads, read by whoever watches. */
final class Progress {
  private final Clock clock;
  private final Instant began;
  private final long lines;
  private final AtomicLong line = new AtomicLong();
  private final Map<RowOutcome, LongAdder> outcomes = new EnumMap<>(RowOutcome.class);
  private final AtomicReference<Optional<Ending>> ending = new AtomicReference<>(Optional.empty());

  /**
   * Begins at the first line.
   *
   * @param lines how many lines the file has
   */
  Progress(long lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
    this.began = clock.instant();
    for (var outcome : RowOutcome.values()) {
      outcomes.put(outcome, new LongAdder());
    }
  }

  /**
   * How an import ended.
   *
   * @param at when
   * @param trouble why it could not go through the whole file; empty when it did
   */
  private record Ending(Instant at, Optional<String> trouble) {}

  void reached(long line) {
    this.line.set(line);
  }

  void count(RowOutcome outcome) {
    var counter = outcomes.get(outcome);
    if (counter != null) {
      counter.increment();
    }
  }

  void ended(Optional<String> trouble) {
    ending.set(Optional.of(new Ending(clock.instant(), trouble)));
  }

  /** How it stands now. */
  Standing now() {
    var end = ending.get();
    var rows = new EnumMap<RowOutcome, Long>(RowOutcome.class);
    outcomes.forEach((outcome, n) -> rows.put(outcome, n.sum()));
    return new Standing(
        whole(end) ? lines : line.get(),
        lines,
        rows,
        Duration.between(began, end.map(Ending::at).orElseGet(clock::instant)),
        end.isPresent(),
        end.flatMap(Ending::trouble));
  }

  private static boolean whole(Optional<Ending> end) {
    return end.isPresent() && end.get().trouble().isEmpty();
  }
}
