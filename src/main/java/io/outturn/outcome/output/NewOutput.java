package io.outturn.outcome.output;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An output that is to be planned, or planned anew.
 *
 * @param title what will be delivered, at most 300 characters
 * @param owner the key of whoever delivers it; may be left out
 * @param plannedFor the day it is planned for
 * @param amount how much of it, more than 0, with a unit; may be left out
 * @param unit what is counted, at most 80 characters
 * @param validated whether somebody else has to look at it; not unless given
 * @param proposed whether it is only an idea; not unless given
 */
@Serdeable
@Schema(name = "NewOutput")
record NewOutput(
    String title,
    @Nullable UUID owner,
    LocalDate plannedFor,
    @Nullable BigDecimal amount,
    @Nullable String unit,
    @Nullable Boolean validated,
    @Nullable Boolean proposed)
    implements Sent {
  OutputForm form() {
    return new OutputForm(
        title,
        owner == null ? null : owner.toString(),
        plannedFor.toString(),
        amount == null ? null : amount.toPlainString(),
        unit,
        ticked(validated),
        ticked(proposed),
        null);
  }

  private static @Nullable String ticked(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value) ? "yes" : null;
  }
}
