package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objective that is to be set or written down anew.
 *
 * @param title the goal in a few words, at most 300 characters
 * @param change who will notice what is different, at most 4000
 * @param evidence how one would know, at most 4000; a draft may leave it out
 * @param owner who answers for it, at most 200
 * @param team the key of the team whose it is; the whole organisation unless given
 * @param cycle the key of the cycle it is set for; the backlog unless given
 * @param why the reason for changing what is published
 */
@Serdeable
@Schema(name = "NewObjective")
record NewObjective(
    String title,
    String change,
    @Nullable String evidence,
    String owner,
    @Nullable UUID team,
    @Nullable UUID cycle,
    @Nullable String why)
    implements Sent {
  ObjectiveForm form() {
    return new ObjectiveForm(title, change, evidence, owner, key(team), key(cycle), why, null);
  }

  private static @Nullable String key(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
