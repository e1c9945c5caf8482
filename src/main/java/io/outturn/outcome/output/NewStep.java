package io.outturn.outcome.output;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.api.Sent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step that is to be taken with an output.
 *
 * @param step {@code commit}, {@code deliver}, {@code done}, {@code validate}, {@code reject} or
 *     {@code retire}
 * @param words evidence or reason, at most 4000 characters
 * @param amount how much is delivered with it; only for {@code deliver} and {@code done}
 * @param seen how many steps whoever takes it has seen
 */
@Serdeable
@Schema(name = "NewStep")
record NewStep(String step, @Nullable String words, @Nullable BigDecimal amount, Integer seen)
    implements Sent {
  StepForm form() {
    return new StepForm(
        words, amount == null ? null : amount.toPlainString(), Integer.toString(seen));
  }
}
