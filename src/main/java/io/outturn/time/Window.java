package io.outturn.time;

import java.time.LocalDate;

/**
 * A run of days, both ends included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Window(LocalDate from, LocalDate to) {
  /** Every day that an answer can have. */
  public static final Window ALWAYS =
      new Window(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));

  public Window {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A window ends on or after its first day, not " + from + " to " + to);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The shortest window that holds both. */
  public Window around(Window other) {
    return new Window(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }
}
