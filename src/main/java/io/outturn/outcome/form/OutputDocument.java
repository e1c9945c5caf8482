package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.Completion;
import io.outturn.outcome.Output;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that is delivered in the hope of an outcome.
 *
 * @param id its key
 * @param objective what it is meant to serve
 * @param title what is delivered
 * @param plannedFor the day it is planned for
 * @param doneBy who noted it as done; absent while it is open
 * @param doneAt when; absent likewise
 */
@Serdeable
@Schema(name = "Output")
record OutputDocument(
    UUID id,
    UUID objective,
    String title,
    LocalDate plannedFor,
    @Nullable String doneBy,
    @Nullable Instant doneAt) {
  static OutputDocument of(Output output) {
    return new OutputDocument(
        output.id().value(),
        output.objective().value(),
        output.title(),
        output.plannedFor(),
        output.completion().map(Completion::by).orElse(null),
        output.completion().map(Completion::at).orElse(null));
  }
}
