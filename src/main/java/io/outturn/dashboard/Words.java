package io.outturn.dashboard;

import io.outturn.time.DayWords;
import io.outturn.time.Step;
import io.outturn.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and numbers are written on pages. */
public final class Words {
  private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM", Locale.US);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
  private static final DateTimeFormatter QUARTER =
      DateTimeFormatter.ofPattern("'Q'q uuuu", Locale.US);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.US);

  private Words() {}

  /** For example "8 Jun 2026". */
  public static String day(LocalDate day) {
    return DayWords.of(day);
  }

  /** The day of a moment in UTC. */
  public static String day(Instant moment) {
    return DayWords.of(moment);
  }

  /** The period that a day begins, in a few letters: "8 Jun", "Jun 2026", "Q2 2026", "2026". */
  public static String period(LocalDate from, Step step) {
    return switch (step) {
      case WEEK -> WEEK.format(from);
      case MONTH -> MONTH.format(from);
      case QUARTER -> QUARTER.format(from);
      case YEAR -> YEAR.format(from);
    };
  }

  /** For example "8 Jun 2026 to 22 Nov 2026". */
  public static String window(Window window) {
    return window.from().equals(window.to())
        ? day(window.from())
        : day(window.from()) + " to " + day(window.to());
  }

  /** For example "12,345". */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** For example "1 answer" and "2 answers". */
  public static String count(long number, String one) {
    return number(number) + " " + one + (number == 1 ? "" : "s");
  }

  /** Whose answers a segment names. */
  public static String whose(String segment) {
    return segment.isEmpty() ? "Everybody" : segment;
  }
}
