package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.outturn.outcome.Unit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key result that is to be set.
 *
 * @param title who feels what, and by how much; at most 300 characters
 * @param owner who looks after it, at most 200; the objective's owner unless given
 * @param survey the slug of the survey that is asked
 * @param measure a score that the survey offers, for example {@code nps(recommend)}
 * @param segment whose answers count; everybody's unless given
 * @param guards the key of the key result of the same objective that this one guards, if any
 * @param goal {@code REACH} unless given, {@code KEEP_ABOVE} or {@code KEEP_BELOW}
 * @param baseline where the score was: NPS -1 to 1, a share 0 to 1, a mean in scale points; only
 *     for what reaches
 * @param commitment the least that its team stands for, in the same way; may be left out
 * @param target what it should get or stay beyond, in the same way
 * @param stretch what would be surprisingly good, in the same way; may be left out
 * @param startsOn the first day whose answers count
 * @param deadline the last day whose answers count
 * @param plannedAnswers how many answers are planned for; may be left out in a draft
 * @param weight how much it matters, 1 unless given
 */
@Serdeable
@Schema(name = "NewKeyResult")
record NewKeyResult(
    String title,
    @Nullable String owner,
    String survey,
    String measure,
    @Nullable String segment,
    @Nullable UUID guards,
    @Nullable String goal,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal commitment,
    BigDecimal target,
    @Nullable BigDecimal stretch,
    LocalDate startsOn,
    LocalDate deadline,
    @Nullable Integer plannedAnswers,
    @Nullable Integer weight)
    implements Sent {
  /** The same as somebody types it on the page. */
  KeyResultForm form(Choices choices) {
    var value = survey + "/" + measure;
    var choice = choices.measure(value);
    return new KeyResultForm(
        title,
        owner,
        value,
        segment,
        guards == null ? null : guards.toString(),
        goal,
        typed(baseline, choice),
        typed(commitment, choice),
        typed(target, choice),
        typed(stretch, choice),
        startsOn.toString(),
        deadline.toString(),
        plannedAnswers == null ? null : plannedAnswers.toString(),
        weight == null ? null : weight.toString(),
        null,
        null,
        null,
        null);
  }

  private static @Nullable String typed(
      @Nullable BigDecimal number, Optional<MeasureChoice> choice) {
    return number == null
        ? null
        : choice
            .map(each -> Unit.of(each.measure().statistic()).typed(number))
            .orElse(number.toPlainString());
  }
}
