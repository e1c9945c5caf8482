package io.outturn.followup;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to get back to an account.
 *
 * @param account the account's slug
 * @param reason why, at most 2000 characters
 * @param due until when, not before today
 * @param holder the key of a person who may follow up; absent while nobody takes it on
 */
@Serdeable
@Schema(name = "NewFollowUp")
record NewFollowUp(String account, String reason, LocalDate due, @Nullable UUID holder)
    implements Sent {
  OpeningForm form() {
    return new OpeningForm(reason, due.toString(), holder == null ? null : holder.toString());
  }
}
