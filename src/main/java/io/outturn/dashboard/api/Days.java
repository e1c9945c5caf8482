package io.outturn.dashboard.api;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which days a program asks for. What it asks for wrongly is said to it, not put right. */
@Singleton
final class Days {
  private final Clock clock;

  Days(Clock clock) {
    this.clock = clock;
  }

  /**
   * The days from one to another.
   *
   * @param from the first; a year before the last unless given
   * @param to the last; today unless given
   * @throws HttpStatusException 400 when the last comes before the first
   */
  Window window(@Nullable LocalDate from, @Nullable LocalDate to) {
    var last = to == null ? LocalDate.now(clock) : to;
    var first = from == null ? last.minusYears(1).plusDays(1) : from;
    if (last.isBefore(first)) {
      throw new HttpStatusException(
          HttpStatus.BAD_REQUEST, "The window ends on %s, before it begins".formatted(last));
    }
    return new Window(first, last);
  }
}
