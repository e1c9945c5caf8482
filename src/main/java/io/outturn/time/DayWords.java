package io.outturn.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written everywhere, for example 3 Mar 2026. */
public final class DayWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

  private DayWords() {}

  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** The day in UTC. */
  public static String of(Instant moment) {
    return of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }
}
