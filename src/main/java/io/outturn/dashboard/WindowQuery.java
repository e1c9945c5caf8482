package io.outturn.dashboard;

import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The window that an address asks for: from and to as ISO days, the last twelve months if neither.
 */
@Singleton
public final class WindowQuery {
  private final Clock clock;

  WindowQuery(Clock clock) {
    this.clock = clock;
  }

  /** What a person asked for: days in the wrong order are put right, unreadable ones left out. */
  public Window window(@Nullable String from, @Nullable String to) {
    var last = readable(to).orElseGet(() -> LocalDate.now(clock));
    var first = readable(from).orElseGet(() -> last.minusYears(1).plusDays(1));
    return last.isBefore(first) ? new Window(last, first) : new Window(first, last);
  }

  private static Optional<LocalDate> readable(@Nullable String text) {
    try {
      return Optional.of(LocalDate.parse(text == null ? "" : text.strip()))
          .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
