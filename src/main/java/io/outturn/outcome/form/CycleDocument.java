package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.cycle.Cycle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A stretch of days that objectives are set for.
 *
 * @param id its key
 * @param name what people call it
 * @param first its first day
 * @param last its last day
 */
@Serdeable
@Schema(name = "Cycle")
record CycleDocument(UUID id, String name, LocalDate first, LocalDate last) {
  static CycleDocument of(Cycle cycle) {
    return new CycleDocument(
        cycle.id().value(), cycle.name(), cycle.window().from(), cycle.window().to());
  }
}
