package io.outturn.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The text of a token: {@code outturn_}, 256 random bits in base64url, and a checksum (CRC-32 in
 * eight hexadecimal digits), so that a scanner for lost secrets knows one without asking us. Only
 * its hash is ever stored.
 */
public record TokenSecret(String text) {
  private static final String BEGINNING = "outturn_";
  private static final Pattern FORM = Pattern.compile("outturn_[A-Za-z0-9_-]{43}[0-9a-f]{8}");
  private static final int CHECKSUM = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  public TokenSecret {
    if (!isToken(text)) {
      throw new IllegalArgumentException("This is no token");
    }
  }

  static TokenSecret fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    var random = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new TokenSecret(random + checksum(random));
  }

  /** What a request brought, unless it cannot be a token at all. */
  public static Optional<TokenSecret> parse(String text) {
    return isToken(text) ? Optional.of(new TokenSecret(text)) : Optional.empty();
  }

  private static boolean isToken(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    int end = text.length() - CHECKSUM;
    return checksum(text.substring(0, end)).equals(text.substring(end));
  }

  private static String checksum(String text) {
    var crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.US_ASCII));
    return "%08x".formatted(crc.getValue());
  }

  /** The 32 bytes that are stored. A plain SHA-256 is enough: nobody guesses 256 random bits. */
  byte[] hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return digest.digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException never) {
      throw new AssertionError("Every Java has SHA-256", never);
    }
  }

  @Override
  public String toString() {
    return "TokenSecret[hidden]";
  }
}
