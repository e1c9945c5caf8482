package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.database.Uuid7;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.Output;
import io.outturn.outcome.OutputId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to plan an output.
 *
 * @param title what will be delivered
 * @param plannedFor the day it is planned for
 */
@Introspected
@Serdeable.Deserializable
record OutputForm(@Nullable String title, @Nullable String plannedFor) {
  static final OutputForm EMPTY = new OutputForm(null, null);

  Output read(Check check, ObjectiveId objective) {
    var words = check.words("title", title, 300, "Write what will be delivered");
    var day = check.day("plannedFor", plannedFor, "Choose the day it is planned for");
    return new Output(
        new OutputId(Uuid7.next()),
        objective,
        words,
        day.orElse(LocalDate.EPOCH),
        Optional.empty());
  }
}
