package io.outturn.outcome.form;

import io.outturn.form.Check;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how much of something there is. */
public final class Amounts {
  private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,3})?");

  private Amounts() {}

  /** An amount of more than 0; nothing when nothing is typed, or after a mistake. */
  public static Optional<BigDecimal> read(Check check, String field, @Nullable String typed) {
    var text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var amount =
        WRITTEN.matcher(text).matches()
            ? Optional.of(new BigDecimal(text.replace(',', '.'))).filter(some -> some.signum() > 0)
            : Optional.<BigDecimal>empty();
    if (amount.isEmpty()) {
      check.mistake(field, "Write a number of more than 0, with at most three decimals");
    }
    return amount;
  }
}
