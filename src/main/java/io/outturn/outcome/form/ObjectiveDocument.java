package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.access.TeamId;
import io.outturn.outcome.Objective;
import io.outturn.outcome.cycle.CycleId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objective: a change that somebody should notice. It has no number of its own.
 *
 * @param id its key
 * @param title the goal in a few words
 * @param change who will notice what is different
 * @param evidence how one would know; may be empty in a draft
 * @param owner who answers for it
 * @param team the key of the team whose it is; absent for the whole organisation
 * @param cycle the key of the cycle it is set for; absent in the backlog
 * @param stage {@code DRAFT} or {@code RUNNING}
 * @param revision how often it was written down
 * @param demonstration whether it is invented
 */
@Serdeable
@Schema(name = "Objective")
record ObjectiveDocument(
    UUID id,
    String title,
    String change,
    String evidence,
    String owner,
    @Nullable UUID team,
    @Nullable UUID cycle,
    String stage,
    int revision,
    boolean demonstration) {
  static ObjectiveDocument of(Objective objective) {
    var framing = objective.framing();
    return new ObjectiveDocument(
        objective.id().value(),
        framing.title(),
        framing.changeStatement(),
        framing.evidence(),
        framing.owner(),
        framing.team().map(TeamId::value).orElse(null),
        framing.cycle().map(CycleId::value).orElse(null),
        objective.stage().name(),
        objective.revision(),
        objective.demonstration());
  }
}
