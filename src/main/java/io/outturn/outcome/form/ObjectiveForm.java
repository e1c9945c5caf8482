package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.database.Uuid7;
import io.outturn.outcome.Objective;
import io.outturn.outcome.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to set an objective.
 *
 * @param title the goal
 * @param change who will notice what is different
 * @param owner who answers for it
 */
@Introspected
@Serdeable.Deserializable
record ObjectiveForm(@Nullable String title, @Nullable String change, @Nullable String owner) {
  static final ObjectiveForm EMPTY = new ObjectiveForm(null, null, null);

  Objective read(Check check) {
    return new Objective(
        new ObjectiveId(Uuid7.next()),
        check.words("title", title, 300, "Write what you want to bring about"),
        check.words("change", change, 4000, "Write who will notice what is different"),
        check.words("owner", owner, 200, "Write who answers for it"),
        false);
  }
}
