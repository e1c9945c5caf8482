package io.outturn.survey.lint;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a word by its spelling. English is a rule of thumb, because its spelling
 * does not tell; German and Spanish follow their vowels closely.
 */
final class Syllables {
  private static final Pattern ENGLISH_SILENT =
      Pattern.compile(
          "(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeioudt])ed$|(?<=[^aeiouscxzg])es$|(?<=[^aeiouy])(?<=[a-z]{2})e(?=ly$|ment|ful|less)");
  private static final Pattern ENGLISH =
      Pattern.compile("i(?=[ao](?!n))|[aeiouy](?=ing$)|e(?=o(?!p))|[ui](?=[ae]l)|[aeiouy]+");
  private static final Pattern GERMAN =
      Pattern.compile("ei|ai|ey|ay|au|eu|äu|ie|aa|ee|oo|[aeiouyäöü]");
  private static final Pattern SPANISH =
      Pattern.compile(
          "[iuü]?[aeoáéó](?:[iuü](?![aeoáéó])|y(?![aeiouáéíóú]))?|[íú]|[iuü][iuü]?|(?<![aeiouáéíóú])y(?![aeiouáéíóú])");
  private static final Pattern SPANISH_SILENT = Pattern.compile("(?<=[gq])u(?=[eiéí])|(?<=q)u");

  private Syllables() {}

  /** At least one; a number counts as one. */
  static int in(String word, String language) {
    var lower = word.toLowerCase(Locale.ROOT);
    int found =
        switch (language) {
          case "en" -> count(ENGLISH, ENGLISH_SILENT.matcher(lower).replaceAll(""));
          case "de" -> count(GERMAN, lower.replace("qu", "q"));
          case "es" -> count(SPANISH, SPANISH_SILENT.matcher(lower).replaceAll(""));
          default -> 1;
        };
    return Math.max(1, found);
  }

  private static int count(Pattern pattern, String word) {
    return Math.toIntExact(pattern.matcher(word).results().count());
  }
}
