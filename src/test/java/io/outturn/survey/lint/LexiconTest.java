package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Path FILES = Path.of("src/main/resources/io/outturn/survey/lint");

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void aFileHasTheSectionsThatAreUsedAndNoOthers(String language) throws IOException {
    var sections =
        Files.readAllLines(FILES.resolve(language + ".txt")).stream()
            .filter(line -> line.startsWith("["))
            .map(line -> line.substring(1, line.length() - 1));
    assertThat(sections)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(WordList.values()).map(WordList::section).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everyEntryIsFoundInItself(String language) {
    var lexicon = Lexicon.of(language).orElseThrow();
    for (var list : WordList.values()) {
      for (var entry : lexicon.words(list)) {
        if (!entry.contains("@")) {
          assertThat(lexicon.phrases(list).in(entry.replace("*", "").replace("_", "x")))
              .as("%s: %s", list.section(), entry)
              .isTrue();
        }
      }
    }
  }

  @Test
  void regionalFormsShareALanguage() {
    assertThat(Lexicon.of("en-GB")).isEqualTo(Lexicon.of("en"));
    assertThat(Lexicon.of("fr")).isEmpty();
  }
}
