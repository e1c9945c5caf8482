package io.outturn.outcome.output;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.outturn.form.Check;
import io.outturn.identity.By;
import io.outturn.outcome.Outputs.Taking;
import io.outturn.outcome.form.Amounts;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to take a step with an output.
 *
 * @param words evidence or reason
 * @param amount how much is delivered with it
 * @param seen how many steps whoever takes it has seen
 */
@Introspected
@Serdeable.Deserializable
record StepForm(@Nullable String words, @Nullable String amount, @Nullable String seen) {
  private static final int LONGEST = 4000;
  static final StepForm EMPTY = new StepForm(null, null, null);

  Taking read(StepKind kind, By by, Instant at, Check check) {
    return new Taking(
        kind.state(),
        by,
        at,
        check.anyWords("words", words, LONGEST),
        kind.counts() ? Amounts.read(check, "amount", amount) : Optional.empty());
  }
}
