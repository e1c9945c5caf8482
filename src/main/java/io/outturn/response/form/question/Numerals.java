package io.outturn.response.form.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: with the decimal sign of their language or the other one, with marks
 * between thousands, and with digits of any script.
 */
final class Numerals {
  private static final int LONGEST = 40;
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}'’]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

  private Numerals() {}

  /**
   * The number that was meant.
   *
   * @param decimal the decimal sign of the language, point or comma
   */
  static Optional<BigDecimal> read(String typed, char decimal) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var plain = pointed(western(SPACES.matcher(typed).replaceAll("")), decimal);
    return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  /** Digits of any script as 0 to 9, and their signs as ours. */
  private static String western(String typed) {
    var plain = new StringBuilder();
    typed.codePoints().forEach(each -> plain.append(western(each)));
    return plain.toString();
  }

  private static String western(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return Integer.toString(Character.digit(codePoint, 10));
    }
    return switch (codePoint) {
      case '٫' -> ".";
      case '٬' -> "";
      case '−', '–' -> "-";
      default -> Character.toString(codePoint);
    };
  }

  /** With a point before the decimals, and nothing between thousands. */
  private static String pointed(String typed, char decimal) {
    char other = decimal == ',' ? '.' : ',';
    if (typed.indexOf(decimal) >= 0) {
      return ungrouped(typed, other).replace(decimal, '.');
    }
    return grouped(typed, other)
        ? typed.replace(String.valueOf(other), "")
        : typed.replace(other, '.');
  }

  private static String ungrouped(String typed, char mark) {
    return grouped(typed, mark) ? typed.replace(String.valueOf(mark), "") : typed;
  }

  /** Whether a sign stands where thousands are marked, 1.234 or 12.345.678. */
  private static boolean grouped(String typed, char mark) {
    var sign = Pattern.quote(String.valueOf(mark));
    return typed.matches("[+-]?[1-9]\\d{0,2}(" + sign + "\\d{3})+([.,]\\d*)?");
  }
}
