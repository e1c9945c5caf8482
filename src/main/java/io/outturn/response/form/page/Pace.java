package io.outturn.response.form.page;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * How long others took to answer, from memory: it is told on a page that costs no SQL statement.
 */
@FunctionalInterface
public interface Pace {
  /** The median time for a survey version, once enough people have answered it. */
  Optional<Duration> measured(UUID surveyVersion);

  /** Whole minutes, at least one and rounded up: whoever is done sooner is not disappointed. */
  static int minutes(Duration time) {
    return Math.toIntExact(Math.max(1, time.plus(Duration.ofSeconds(59)).toMinutes()));
  }
}
