package io.outturn.survey.question;

import java.util.Map;

/**
 * The same words in several languages.
 *
 * @param byLanguage words by language tag (BCP 47, for example {@code en} or {@code pt-BR}); never
 *     empty
 */
public record LocalizedText(Map<String, String> byLanguage) {
  public LocalizedText {
    byLanguage = Map.copyOf(byLanguage);
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("A text needs at least one language");
    }
  }

  /**
   * The words in a language that the survey declares; the file's reader has seen to it that they
   * are there.
   */
  public String in(String language) {
    var words = byLanguage.get(language);
    if (words == null) {
      throw new IllegalArgumentException(
          "No text in " + language + ", only in " + byLanguage.keySet());
    }
    return words;
  }
}
