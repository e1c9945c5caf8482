package io.outturn.survey.lint;

import io.outturn.survey.question.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of a survey in all its languages.
 *
 * @param keys the keys in the file that lead to it
 * @param question the question it belongs to, if it belongs to one
 */
record Text(List<String> keys, Optional<String> question, LocalizedText words) {
  Text(LocalizedText words, String... keys) {
    this(List.of(keys), Optional.empty(), words);
  }

  /** The same text in one language, as keys in the file. */
  List<String> in(String language) {
    return Stream.concat(keys.stream(), Stream.of(language)).toList();
  }

  Remark remark(String language, String words) {
    return new Remark(in(language), question, words);
  }
}
