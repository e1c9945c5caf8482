package io.outturn.outcome;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** The fewest answers a score is shown for: {@code outturn.minimum-answers}, 10 unless set. */
@Singleton
public final class MinimumAnswers {
  private final long value;

  MinimumAnswers(@Property(name = "outturn.minimum-answers", defaultValue = "10") long value) {
    if (value < 1) {
      throw new IllegalArgumentException("outturn.minimum-answers is at least 1, not " + value);
    }
    this.value = value;
  }

  public long value() {
    return value;
  }
}
