package io.outturn.ops;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The time, which everything that depends on it is given. */
@Factory
final class Clocks {
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
