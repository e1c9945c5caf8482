package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.outturn.outcome.QuantitativeOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Other terms for a key result.
 *
 * @param title who feels what, and by how much; at most 300 characters
 * @param owner who looks after it, at most 200; the objective's owner unless given
 * @param goal {@code REACH} unless given, {@code KEEP_ABOVE} or {@code KEEP_BELOW}
 * @param baseline where the score was, in the measure's unit; only for what reaches
 * @param commitment the least that its team stands for; may be left out
 * @param target what it should get or stay beyond
 * @param stretch what would be surprisingly good; may be left out
 * @param startsOn the first day whose answers count
 * @param deadline the last day whose answers count
 * @param plannedAnswers how many answers are planned for; may be left out in a draft
 * @param weight how much it matters, 1 unless given
 * @param why the reason, which what is published needs
 */
@Serdeable
@Schema(name = "NewTerms")
record NewTerms(
    String title,
    @Nullable String owner,
    @Nullable String goal,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal commitment,
    BigDecimal target,
    @Nullable BigDecimal stretch,
    LocalDate startsOn,
    LocalDate deadline,
    @Nullable Integer plannedAnswers,
    @Nullable Integer weight,
    @Nullable String why)
    implements Sent {
  /** The same as somebody types it on the page of a key result. */
  KeyResultForm form(QuantitativeOutcome outcome, Choices choices) {
    return new NewKeyResult(
            title,
            owner,
            outcome.survey(),
            outcome.measure().toString(),
            outcome.segment(),
            null,
            goal,
            baseline,
            commitment,
            target,
            stretch,
            startsOn,
            deadline,
            plannedAnswers,
            weight)
        .form(choices);
  }
}
