package io.outturn.identity;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as these pages write it: the day, the minute, and that it is UTC. */
public final class Moment {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Moment() {}

  /** For example {@code 3 May 2026, 09:04 UTC}. */
  public static String words(LocalDateTime utc) {
    return utc.format(MINUTE);
  }
}
