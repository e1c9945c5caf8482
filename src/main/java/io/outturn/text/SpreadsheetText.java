package io.outturn.text;

/**
 * Makes somebody's words harmless in a CSV file: spreadsheet programs run a cell that begins with
 * {@code = + - @} or a control character as a formula.
 */
public final class SpreadsheetText {
  private static final String DANGEROUS = "=+-@\t\r\n|";

  private SpreadsheetText() {}

  /** The words, with an apostrophe before what would be run. Numbers of ours need none. */
  public static String guarded(String words) {
    return words.isEmpty() || DANGEROUS.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
  }
}
