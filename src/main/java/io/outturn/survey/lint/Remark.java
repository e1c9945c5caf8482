package io.outturn.survey.lint;

import io.outturn.survey.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a check has to say.
 *
 * @param keys the keys in the file that lead to what it is about
 * @param question the question it is about, if it is about one
 * @param words what is wrong, a sentence
 */
record Remark(List<String> keys, Optional<String> question, String words) {
  static Remark on(String key, String words) {
    return new Remark(List.of(key), Optional.empty(), words);
  }

  static Remark on(Question question, String words, String... keys) {
    var path = Stream.concat(Stream.of("questions", question.id()), Stream.of(keys)).toList();
    return new Remark(path, Optional.of(question.id()), words);
  }
}
