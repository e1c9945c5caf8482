package io.outturn.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address as people are known by it: small letters, no space around. */
public record Email(String value) {
  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile("[a-z0-9._%+'-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,180}[a-z0-9])?");

  /** Whatever was typed, to look it up with. */
  public static Email typed(@Nullable String text) {
    var kept = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return new Email(kept.substring(0, Math.min(kept.length(), LONGEST)));
  }

  /** What was typed if it can be an address at all. */
  public static Optional<Email> valid(@Nullable String text) {
    var email = typed(text);
    return FORM.matcher(email.value()).matches() ? Optional.of(email) : Optional.empty();
  }
}
