package io.outturn.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait after a failed try: from five seconds to eight hours, ten tries in all. */
final class BackOff {
  static final int TRIES = 10;
  private static final double JITTER = 0.2;
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4),
          Duration.ofHours(8));

  private BackOff() {}

  /**
   * The wait after so many tries, a fifth shorter or longer by chance so that receivers which
   * failed together are not knocked at together; nothing when it is given up.
   */
  static Optional<Duration> after(int tries, RandomGenerator chance) {
    if (tries >= TRIES) {
      return Optional.empty();
    }
    double factor = 1 - JITTER + 2 * JITTER * chance.nextDouble();
    return Optional.of(Duration.ofMillis((long) (WAITS.get(tries - 1).toMillis() * factor)));
  }
}
