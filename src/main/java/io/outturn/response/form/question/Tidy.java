package io.outturn.response.form.question;

import java.util.regex.Pattern;

/**
 * Texts as they were meant. Browsers end lines with two characters, people with one. What no person
 * types is left out: control characters other than line breaks and tabs, halves of characters, and
 * the signs that turn the direction of all text around them.
 */
final class Tidy {
  private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u2028\u2029\u0085]");
  private static final Pattern UNTYPED =
      Pattern.compile("[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF&&[^\n\t]]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Tidy() {}

  /** Several lines. */
  static String lines(String text) {
    return UNTYPED.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("").strip();
  }

  /** One line. */
  static String line(String text) {
    return SPACES.matcher(lines(text)).replaceAll(" ");
  }

  /** How many characters it has, as people count them. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
