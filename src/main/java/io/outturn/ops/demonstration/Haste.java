package io.outturn.ops.demonstration;

import io.outturn.response.Circumstances;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * How the invented people answer: most take their time, a few are faster than reading, and now and
 * then it is a program, so that there are doubts to look at.
 */
final class Haste {
  private static final int ONE_IN_HASTY = 40;
  private static final int ONE_IN_PROGRAMS = 150;

  private Haste() {}

  /** Its chance is its own, so that it changes nothing about what people say. */
  static Circumstances of(Cast.Customer customer, int number, Instant receivedAt) {
    var random = new Random(31L * customer.slug().hashCode() + number);
    boolean hasty = random.nextInt(ONE_IN_HASTY) == 0;
    boolean program = random.nextInt(ONE_IN_PROGRAMS) == 0;
    int seconds = hasty ? 3 + random.nextInt(6) : 35 + random.nextInt(90);
    return new Circumstances(Optional.of(receivedAt.minusSeconds(seconds)), program, Map.of());
  }
}
