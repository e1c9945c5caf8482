package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "and#you and me#and",
        "and#Andrew and Band#and",
        "and#hands#",
        "friend*#My Friends came#Friends",
        "don't#Don’t you?#Don’t",
        "between _ and#between us and them#between us and",
        "stimm* * zu#Ich stimme dem voll zu#stimme dem voll zu",
        "stimm* * zu#Ich stimme zu#stimme zu",
        "bzw.#A bzw. B#bzw.",
        "verdad?#¿verdad?#verdad?",
        "ÜBER#über uns#über"
      })
  void findsWholeWordsOnly(String phrase, String text, @Nullable String found) {
    var first = new Phrases(List.of(phrase)).first(text);
    assertThat(first).isEqualTo(Optional.ofNullable(found));
  }
}
