package io.outturn.outcome.review;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about an output.
 *
 * @param output the key of an output of the review
 * @param choice {@code KEEP}, {@code CHANGE}, {@code STOP} or {@code REPLACE}
 * @param expectation {@code MET}, {@code NOT_MET}, {@code NOT_KNOWN} or {@code NONE}
 * @param reason why, at most 4000 characters
 * @param replacement what comes instead of it, at most 300; only for {@code REPLACE}
 * @param plannedFor the day that is planned for; likewise
 * @param seen how many decisions whoever decides has seen
 */
@Serdeable
@Schema(name = "NewDecision")
record NewDecision(
    UUID output,
    String choice,
    String expectation,
    String reason,
    @Nullable String replacement,
    @Nullable LocalDate plannedFor,
    Integer seen)
    implements Sent {
  DecisionForm form() {
    return new DecisionForm(
        choice,
        expectation,
        reason,
        replacement,
        plannedFor == null ? null : plannedFor.toString(),
        seen.toString());
  }
}
