package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.Objective;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * An objective: a change that somebody should notice. It has no number of its own.
 *
 * @param id its key
 * @param title the goal in a few words
 * @param change who will notice what is different
 * @param owner who answers for it
 * @param demonstration whether it is invented
 */
@Serdeable
@Schema(name = "Objective")
record ObjectiveDocument(
    UUID id, String title, String change, String owner, boolean demonstration) {
  static ObjectiveDocument of(Objective objective) {
    return new ObjectiveDocument(
        objective.id().value(),
        objective.title(),
        objective.changeStatement(),
        objective.owner(),
        objective.demonstration());
  }
}
