package io.outturn.outcome.form;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.database.Uuid7;
import io.outturn.form.Check;
import io.outturn.outcome.cycle.Cycle;
import io.outturn.outcome.cycle.CycleId;
import io.outturn.time.Window;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to add a cycle.
 *
 * @param name what people call it
 * @param first its first day
 * @param last its last day
 */
@Introspected
@Serdeable.Deserializable
record CycleForm(@Nullable String name, @Nullable String first, @Nullable String last) {
  static final CycleForm EMPTY = new CycleForm(null, null, null);

  /** The cycle; empty when the check holds mistakes. */
  Optional<Cycle> read(Check check) {
    var words = check.words("name", name, Cycle.LONGEST_NAME, "Write what it is called");
    var from = check.day("first", first, "Choose its first day");
    var to = check.day("last", last, "Choose its last day");
    if (from.isPresent() && to.filter(day -> day.isBefore(from.get())).isPresent()) {
      check.mistake("last", "Choose a last day on or after the first");
    }
    return check.passed()
        ? Optional.of(
            new Cycle(
                new CycleId(Uuid7.next()), words, new Window(from.orElseThrow(), to.orElseThrow())))
        : Optional.empty();
  }
}
