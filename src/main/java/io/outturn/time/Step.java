package io.outturn.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;

/** How long the periods of a trend are. */
public enum Step {
  WEEK("week", ChronoUnit.WEEKS, 26),
  MONTH("month", ChronoUnit.MONTHS, 36),
  QUARTER("quarter", IsoFields.QUARTER_YEARS, 40),
  YEAR("year", ChronoUnit.YEARS, Integer.MAX_VALUE);

  private final String word;
  private final TemporalUnit unit;
  private final int most;

  Step(String word, TemporalUnit unit, int most) {
    this.word = word;
    this.unit = unit;
    this.most = most;
  }

  /**
   * The shortest step that cuts a window into few enough periods to be looked at, and leaves each
   * enough answers on average; the shortest by length alone where no step does that. What the
   * answers say plays no part.
   *
   * @param answers how many there are in the window
   * @param enough how many a period should have
   */
  public static Step of(Window window, long answers, long enough) {
    for (var step : values()) {
      if (step.fits(window) && answers >= enough * Periods.of(window, step).size()) {
        return step;
      }
    }
    return shortest(window);
  }

  private static Step shortest(Window window) {
    for (var step : values()) {
      if (step.fits(window)) {
        return step;
      }
    }
    return YEAR;
  }

  private boolean fits(Window window) {
    return unit.between(window.from(), window.to()) < most;
  }

  /** For example "week". */
  public String word() {
    return word;
  }

  /** The first day of the period after the one that a day lies in; weeks begin on Monday. */
  LocalDate next(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      case MONTH -> day.with(TemporalAdjusters.firstDayOfNextMonth());
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
      case YEAR -> day.with(TemporalAdjusters.firstDayOfNextYear());
    };
  }
}
