package io.outturn.followup;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a follow-up.
 *
 * @param kind {@code NOTE}, {@code HAND_OVER} or {@code CLOSE} while it is open, {@code NOTE} or
 *     {@code REOPEN} once it is closed
 * @param words what happened, at most 2000 characters; may be absent for {@code HAND_OVER}
 * @param holder the key of the person who has it from now on; only for {@code HAND_OVER}
 * @param seen how many steps the caller has seen
 */
@Serdeable
@Schema(name = "NewFollowUpStep")
record NewFollowUpStep(String kind, @Nullable String words, @Nullable UUID holder, Integer seen)
    implements Sent {
  StepForm form() {
    return new StepForm(kind, words, holder == null ? null : holder.toString(), seen.toString());
  }
}
