package io.outturn.survey.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sentences and words of a text. */
final class Words {
  private static final Pattern END =
      Pattern.compile(
          "(?i)(?<!\\b(?:bzw|bspw|ca|ej|etc|evtl|ggf|inkl|max|min|nr|usw|vs|approx|aprox)\\.)(?<=[\\p{L}\\p{N})\"”»]{2}[.!?…])[\"”»]?\\s+");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*");
  private static final Pattern REFERENCE = Pattern.compile("\\{[^{}|]*\\|([^{}]*)\\}");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Words() {}

  /** Each with its mark; an abbreviation of one letter or a date ends none. */
  static List<String> sentences(String text) {
    return END.splitAsStream(text.strip()).filter(sentence -> !sentence.isBlank()).toList();
  }

  static List<String> in(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  /** The text as somebody reads it who gave none of the answers that it repeats. */
  static String plain(String text) {
    var filled =
        REFERENCE
            .matcher(text)
            .replaceAll(match ->
                Pattern.compile("[\\\\$]").matcher(match.group(1).strip()).replaceAll("\\\\$0"));
    return SPACE.matcher(filled).replaceAll(" ").strip();
  }

  /** The same for texts that differ in capitals, spaces and marks only. */
  static String key(String text) {
    return String.join(" ", in(text)).toLowerCase(Locale.ROOT);
  }
}
