package io.outturn.editor.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.editor.yaml.Path;
import io.outturn.editor.yaml.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Path TITLE = Path.of("title");

  @Test
  void becomeABlockWithTheSecondLanguage() {
    assertThat(written("title: One   # why", "One", "Eins"))
        .isEqualTo("title: # why\n  en: One\n  de: Eins\n");
    assertThat(written("title: One", "Two", "")).isEqualTo("title: Two\n");
  }

  @Test
  void keepTheLayoutOfABlock() {
    var block = "title:\n  de: 'Eins'   # short\n  en: One\n";
    assertThat(written(block, "Two", "Zwei"))
        .isEqualTo("title:\n  de: \"Zwei\"   # short\n  en: Two\n");
    assertThat(written("title: {en: One, de: Eins}\n", "Two", "Eins"))
        .isEqualTo("title: {en: Two, de: Eins}\n");
  }

  /** A translation that is missing is told by the lint; words that are empty are a mistake. */
  @Test
  void leaveOutATranslationThatWasCleared() {
    assertThat(written("title: {en: One, de: Eins}\n", "One", "")).isEqualTo("title: {en: One}\n");
    assertThat(written("title: {en: One, de: Eins}\n", "", "Eins"))
        .isEqualTo("title: {en: \"\", de: Eins}\n");
  }

  @Test
  void leaveLanguagesAloneThatTheSurveyHasNoMore() {
    assertThat(written("title: {en: One, fr: Un}\n", "Two", "Zwei"))
        .isEqualTo("title: {en: Two, fr: Un, de: Zwei}\n");
  }

  @Test
  void goWhenTheyAreOptionalAndEmpty() {
    var text = Editing.read("slug: s\nhint: {en: One, de: Eins}\n");
    assertThat(words("", " ").writeOptional(text, Path.of("hint"), Style.OPEN).text())
        .isEqualTo("slug: s\n");
    assertThat(words("", "").writeOptional(text, Path.of("other"), Style.OPEN)).isSameAs(text);
    assertThat(words("", "Eins").writeOptional(text, Path.of("hint"), Style.OPEN).text())
        .isEqualTo("slug: s\nhint: {de: Eins}\n");
  }

  @Test
  void areReadInEachLanguage() {
    var block = Editing.read("title: {en: One, de: Eins}").value().get("title");
    assertThat(Words.of(block, List.of("en", "de"))).isEqualTo(words("One", "Eins"));
    assertThat(Words.of(Optional.empty(), List.of("en", "de")).isBlank()).isTrue();
    var plain = Editing.read("title: One").value().get("title");
    assertThat(Words.of(plain, List.of("en", "de"))).isEqualTo(words("One", ""));
  }

  private static String written(String yaml, String english, String german) {
    return words(english, german).write(Editing.read(yaml), TITLE, Style.OPEN).text();
  }

  private static Words words(String english, String german) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("en", english);
    typed.put("de", german);
    return new Words(typed);
  }
}
