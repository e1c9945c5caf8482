package io.outturn.survey.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
  private static final LocalizedText TEXT =
      new LocalizedText("en", Map.of("en", "Why?", "de", "Warum?"));

  @Test
  void isInTheLanguageAskedFor() {
    assertThat(TEXT.in("de")).isEqualTo("Warum?");
    assertThat(TEXT.languageOf("de")).isEqualTo("de");
  }

  @Test
  void isInTheDefaultLanguageWhereATranslationIsMissing() {
    assertThat(TEXT.in("fr")).isEqualTo("Why?");
    assertThat(TEXT.languageOf("fr")).isEqualTo("en");
    assertThat(TEXT.missing(List.of("en", "fr", "de", "ar"))).containsExactly("fr", "ar");
  }

  @Test
  void isAlwaysThereInTheDefaultLanguage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalizedText("en", Map.of("de", "Warum?")))
        .withMessage("A text needs words in en, not only in [de]");
  }
}
