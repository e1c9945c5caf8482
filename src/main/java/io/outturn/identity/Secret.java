package io.outturn.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The random text of a sign-in link or of a session: 256 bits, 43 signs that are safe in an
 * address. Only its hash is ever stored, and it never appears in a log by accident.
 */
public record Secret(String text) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public Secret {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("A secret has 43 signs of the URL-safe base 64 alphabet");
    }
  }

  public static Secret fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What a request brought, unless it cannot be a secret at all. */
  public static Optional<Secret> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
  }

  /** The 32 bytes that are stored. A plain SHA-256 is enough: nobody guesses 256 random bits. */
  byte[] hash() {
    return sha256(text);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException never) {
      throw new AssertionError("Every Java has SHA-256", never);
    }
  }

  @Override
  public String toString() {
    return "Secret[hidden]";
  }
}
