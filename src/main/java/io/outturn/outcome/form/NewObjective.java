package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An objective that is to be set.
 *
 * @param title the goal in a few words, at most 300 characters
 * @param change who will notice what is different, at most 4000
 * @param owner who answers for it, at most 200
 */
@Serdeable
@Schema(name = "NewObjective")
record NewObjective(String title, String change, String owner) implements Sent {
  ObjectiveForm form() {
    return new ObjectiveForm(title, change, owner);
  }
}
