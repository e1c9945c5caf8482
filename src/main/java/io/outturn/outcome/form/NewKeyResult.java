package io.outturn.outcome.form;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.outturn.outcome.Unit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A key result that is to be set.
 *
 * @param title who feels what, and by how much; at most 300 characters
 * @param survey the slug of the survey that is asked
 * @param measure a score that the survey offers, for example {@code nps(recommend)}
 * @param segment whose answers count; everybody's unless given
 * @param baseline where the score was: NPS -1 to 1, a share 0 to 1, a mean in scale points
 * @param target what it should get beyond, in the same way
 * @param startsOn the first day whose answers count
 * @param deadline the last day whose answers count
 */
@Serdeable
@Schema(name = "NewKeyResult")
record NewKeyResult(
    String title,
    String survey,
    String measure,
    @Nullable String segment,
    BigDecimal baseline,
    BigDecimal target,
    LocalDate startsOn,
    LocalDate deadline)
    implements Sent {
  /** The same as somebody types it on the page. */
  KeyResultForm form(Choices choices) {
    var value = survey + "/" + measure;
    var choice = choices.measure(value);
    return new KeyResultForm(
        title,
        value,
        segment,
        choice.map(each -> typed(baseline, each)).orElse("0"),
        choice.map(each -> typed(target, each)).orElse("0"),
        startsOn.toString(),
        deadline.toString(),
        null,
        null);
  }

  private static String typed(BigDecimal number, MeasureChoice choice) {
    return Unit.of(choice.measure().statistic()).typed(number);
  }
}
