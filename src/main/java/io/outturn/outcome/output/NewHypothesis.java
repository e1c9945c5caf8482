package io.outturn.outcome.output;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an output should change.
 *
 * @param keyResult the key of the key result that it should change
 * @param change by how much, in the measure's unit: NPS and shares -1 to 1, means in scale points;
 *     not 0
 * @param until by when it should show
 * @param leading whether the output is an early sign of the outcome; not unless given
 * @param words why one should expect that, at most 1000 characters
 */
@Serdeable
@Schema(name = "NewHypothesis")
record NewHypothesis(
    UUID keyResult,
    BigDecimal change,
    LocalDate until,
    @Nullable Boolean leading,
    @Nullable String words)
    implements Sent {}
