package io.outturn.response.validity;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Whether somebody can have read what they answered. */
public final class ReadingSpeed {
  /**
   * Faster than this, nobody reads: 200 words a minute are 300 ms for each. Zhang and Conrad 2014.
   */
  static final long MILLIS_PER_WORD = 300;

  private ReadingSpeed() {}

  /**
   * What speaks against it, if anything.
   *
   * @param words how many there were to read
   * @param taken from the first page to the last
   */
  public static Optional<String> tooFast(int words, Duration taken) {
    return taken.toMillis() < MILLIS_PER_WORD * words
        ? Optional.of(
            String.format(Locale.ROOT, "%d words in %.1f s", words, taken.toMillis() / 1000.0))
        : Optional.empty();
  }
}
