package io.outturn.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar weeks (from Monday) or months that a window consists of; the first and the last are
 * cut to the window.
 */
public final class Periods {
  /** Up to half a year goes by weeks. */
  private static final int MOST_WEEKS = 27;

  private Periods() {}

  public static List<Window> of(Window window) {
    var periods = new ArrayList<Window>();
    for (var from = window.from(); !from.isAfter(window.to()); from = next(from, window)) {
      var last = next(from, window).minusDays(1);
      periods.add(new Window(from, last.isAfter(window.to()) ? window.to() : last));
    }
    return periods;
  }

  /** Whether a window goes by weeks rather than by months. */
  public static boolean weekly(Window window) {
    return ChronoUnit.WEEKS.between(monday(window.from()), window.to()) < MOST_WEEKS;
  }

  private static LocalDate next(LocalDate day, Window window) {
    return weekly(window)
        ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : day.with(TemporalAdjusters.firstDayOfNextMonth());
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
