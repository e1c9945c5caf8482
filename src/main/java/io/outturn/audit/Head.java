package io.outturn.audit;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The end of the chain: enough to notice later that anything before it was altered, when it is kept
 * where nobody who could alter the log can reach it.
 *
 * @param number the last entry's; 0 before there is any
 * @param hash the last entry's, as 64 hexadecimal digits
 */
public record Head(long number, String hash) {
  /** Before the first entry. */
  public static final Head NONE = new Head(0, "0".repeat(64));

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when the text is no head
   */
  public static Head parse(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException("A head is a number, a colon and 64 hexadecimal digits");
    }
    return new Head(Long.parseLong(written.group(1)), written.group(2));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hash);
  }

  static Head of(long number, byte[] hash) {
    return new Head(number, HexFormat.of().formatHex(hash));
  }

  @Override
  public String toString() {
    return number + ":" + hash;
  }
}
