package io.outturn.outcome;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The answers to a question day by day, read once: scores, trends and the day of an achievement are
 * all made of them.
 *
 * @param scale of the answers
 * @param byDay the counts of each day that has any
 */
public record DailyCounts(Scale scale, SortedMap<LocalDate, Histogram> byDay) {
  /** The answers of a window. */
  public Histogram in(Window window) {
    return byDay.subMap(window.from(), window.to().plusDays(1)).values().stream()
        .reduce(Histogram.empty(scale), Histogram::plus);
  }

  /** From the first day with answers to the last; empty without any. */
  public Optional<Window> span() {
    return byDay.isEmpty()
        ? Optional.empty()
        : Optional.of(new Window(byDay.firstKey(), byDay.lastKey()));
  }

  List<LocalDate> days() {
    return List.copyOf(byDay.keySet());
  }

  List<Histogram> counts() {
    return List.copyOf(byDay.values());
  }
}
