package io.outturn.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;

/**
 * A code for one sign-in of somebody whose device is gone: 120 random bits in 24 signs, so that a
 * plain SHA-256 is enough.
 */
public record RecoveryCode(String signs) {
  private static final int HOW_MANY = 10;
  private static final int BYTES = 15;
  private static final int LONGEST = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  static List<RecoveryCode> fresh() {
    return Stream.generate(RecoveryCode::random).limit(HOW_MANY).toList();
  }

  /** What was typed, with or without spaces and dashes, in small or large letters. */
  static RecoveryCode typed(String text) {
    var signs = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return new RecoveryCode(signs.substring(0, Math.min(signs.length(), LONGEST + 1)));
  }

  /** As it is read and written down, in groups of four. */
  public String text() {
    return signs.replaceAll("(.{4})(?!$)", "$1-");
  }

  byte[] hash() {
    return Secret.sha256(signs);
  }

  private static RecoveryCode random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new RecoveryCode(Base32.toBase32String(bytes));
  }

  @Override
  public String toString() {
    return "RecoveryCode[hidden]";
  }
}
