package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * An output that is to be planned.
 *
 * @param title what will be delivered, at most 300 characters
 * @param plannedFor the day it is planned for
 */
@Serdeable
@Schema(name = "NewOutput")
record NewOutput(String title, LocalDate plannedFor) implements Sent {
  OutputForm form() {
    return new OutputForm(title, plannedFor.toString());
  }
}
