package io.outturn.followup;

import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done with a follow-up.
 *
 * @param to who has it from now on; nobody unless it is handed over
 */
public record Step(StepKind kind, String words, Optional<PersonId> to, By by, Instant at) {
  public Step {
    if (kind == StepKind.HAND_OVER && to.isEmpty()) {
      throw new IllegalArgumentException("A follow-up is handed over to somebody");
    }
  }
}
