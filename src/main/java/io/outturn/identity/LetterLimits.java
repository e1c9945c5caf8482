package io.outturn.identity;

import jakarta.inject.Singleton;
import java.time.Duration;

/** How often letters may be asked for; who asks is not told whether anybody has the address. */
@Singleton
public final class LetterLimits {
  private final Throttle throttle;

  LetterLimits(Throttle throttle) {
    this.throttle = throttle;
  }

  /** Counts one, unless it comes too soon: then it answers how long to wait, else zero. */
  public Duration count(Email to, String from) {
    var pause = throttle.count(Limit.LETTERS_FROM_ADDRESS, from);
    return pause.isPositive() ? pause : throttle.count(Limit.LETTERS, to.value());
  }
}
