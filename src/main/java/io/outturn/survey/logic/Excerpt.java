package io.outturn.survey.logic;

/** What a person wrote, as a message can show it: on one line, without what cannot be seen. */
final class Excerpt {
  private static final int LONGEST = 60;

  private Excerpt() {}

  static String of(String written) {
    var line = written.replaceAll("[\\p{C}\\s]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
