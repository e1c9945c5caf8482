package io.outturn.response.form.way;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one-time key of a public form: 128 random bits as 22 characters of base64url. It is handed
 * out with the first page and stored with the first answers, so asking for a page costs nothing.
 */
public record FormKey(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

  public static FormKey fresh() {
    var bits = new byte[16];
    RANDOM.nextBytes(bits);
    return new FormKey(BASE64.encodeToString(bits));
  }

  public static Optional<FormKey> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new FormKey(text)) : Optional.empty();
  }
}
