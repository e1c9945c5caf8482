package io.outturn.survey.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The same words in several languages. Those of the default language are always there; where a
 * translation is missing they stand in for it.
 *
 * @param defaultLanguage the language in which the words are always there
 * @param byLanguage words by language tag (BCP 47, for example {@code en} or {@code pt-BR})
 */
public record LocalizedText(String defaultLanguage, Map<String, String> byLanguage) {
  public LocalizedText {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey(defaultLanguage)) {
      throw new IllegalArgumentException(
          "A text needs words in %s, not only in %s"
              .formatted(defaultLanguage, byLanguage.keySet()));
    }
  }

  /** The words in a language; those of the default language where the translation is missing. */
  public String in(String language) {
    return Objects.requireNonNull(byLanguage.get(languageOf(language)));
  }

  /** The language that the words are in which {@link #in} gives. */
  public String languageOf(String language) {
    return byLanguage.containsKey(language) ? language : defaultLanguage;
  }

  /** The languages in which the words are missing. */
  public List<String> missing(List<String> languages) {
    return languages.stream().filter(language -> !byLanguage.containsKey(language)).toList();
  }
}
