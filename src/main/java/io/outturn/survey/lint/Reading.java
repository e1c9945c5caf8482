package io.outturn.survey.lint;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How easy a text is to read, by the formula of its language: 100 is very easy, 0 very hard. The
 * three formulas share the scale of Flesch (1948).
 *
 * @param words how many there are
 * @param sentences how many there are
 * @param syllables how many there are, by {@link Syllables}
 */
record Reading(int words, int sentences, int syllables) {
  static Reading of(Collection<String> texts, String language) {
    var sentences = texts.stream().flatMap(text -> Words.sentences(text).stream()).toList();
    var words = sentences.stream().flatMap(sentence -> Words.in(sentence).stream()).toList();
    return new Reading(words.size(), sentences.size(), syllables(words, language));
  }

  private static int syllables(List<String> words, String language) {
    return words.stream().mapToInt(word -> Syllables.in(word, language)).sum();
  }

  /**
   * The score; none without a word, and none in a language without a formula. English: Flesch
   * (1948). German: Amstad (1978). Spanish: Fernández Huerta (1959), with the words of a sentence
   * in its last term, as Law corrected the formula in 2011.
   */
  OptionalDouble score(String language) {
    if (words == 0) {
      return OptionalDouble.empty();
    }
    double length = (double) words / sentences;
    double weight = (double) syllables / words;
    return switch (language) {
      case "en" -> OptionalDouble.of(206.835 - 1.015 * length - 84.6 * weight);
      case "de" -> OptionalDouble.of(180 - length - 58.5 * weight);
      case "es" -> OptionalDouble.of(206.84 - 1.02 * length - 60 * weight);
      default -> OptionalDouble.empty();
    };
  }
}
