package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A cycle that is to be added.
 *
 * @param name what people call it, at most 80 characters; no two cycles share one
 * @param first its first day
 * @param last its last day
 */
@Serdeable
@Schema(name = "NewCycle")
record NewCycle(String name, LocalDate first, LocalDate last) implements Sent {
  CycleForm form() {
    return new CycleForm(name, first.toString(), last.toString());
  }
}
