package io.outturn.webhook;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How a try went.
 *
 * @param status the status of the answer, if there was one
 * @param took how long it took
 * @param said the beginning of the answer, or what was wrong; at most {@value #LONGEST} characters
 */
record Outcome(OptionalInt status, Duration took, String said) {
  static final int LONGEST = 200;

  Outcome {
    said =
        said.codePoints()
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Whether the receiver has taken it. A redirect is not followed and therefore a failure. */
  boolean taken() {
    return status.isPresent() && status.getAsInt() / 100 == 2;
  }
}
