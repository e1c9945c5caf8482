package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {
  private static final String REASON = "{en: What is the reason?, de: Was ist der Grund?}";

  @Test
  void namesTheTextAndTheLanguagesThatAreMissing() {
    var yaml =
        Sample.CLEAN
            .replace("[en, de]", "[en, de, es]")
            .replace(REASON, "{en: What is the reason?, es: ¿Cuál es el motivo?}");
    assertThat(Sample.findings(yaml))
        .filteredOn(finding -> finding.question().isPresent())
        .extracting(Finding::words)
        .containsExactly(
            "\"How satisfied are you with your ...\" has no words in es.",
            "\"What is the reason?\" has no words in de.");
  }

  @Test
  void aPlainTextHasWordsInTheDefaultLanguageOnly() {
    assertThat(Sample.with(REASON, "What is the reason?"))
        .singleElement()
        .hasToString(
            "17:11 untranslated: \"What is the reason?\" has no words in de. "
                + Rule.UNTRANSLATED.instead());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "What is the reason?#What is the reason?#COPIED_TRANSLATION",
        "What is the reason?#What is the cause of it?#COPIED_TRANSLATION",
        "What is the reason?#¿Cuál es el motivo?#COPIED_TRANSLATION",
        "What happened in 2 weeks?#Was geschah in 3 Wochen?#DIFFERENT_NUMBERS",
        "What happened in 2 weeks?#Was geschah in den Wochen?#DIFFERENT_NUMBERS",
        "What happened in the weeks?#Was geschah in den 3 Wochen?#DIFFERENT_NUMBERS",
        "What about {account.name | you}?#Was ist mit Ihnen?#DIFFERENT_REFERENCES",
      })
  void findsALanguageThatAsksSomethingElse(String english, String german, Rule rule) {
    assertThat(Sample.rules(translated(english, german))).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Service?#Service?",
        "What happened in 2 weeks?#Was geschah in zwei Wochen?",
        "What happened in three weeks?#Was geschah in 3 Wochen?",
        "Were 1,000 people there?#Waren dort 1.000 Menschen?",
        "What about {account.name | you}?#Was ist mit {account.name | Ihnen}?",
      })
  void takesAFaithfulTranslation(String english, String german) {
    assertThat(translated(english, german)).isEmpty();
  }

  @Test
  void regionalFormsMayShareTheirWords() {
    var yaml =
        Sample.CLEAN
            .replace("[en, de]", "[en, de, en-GB]")
            .replaceAll("en: ([^,}\n]+)", "en: $1, en-GB: $1")
            .replaceAll("(?m)^(\\s+)en: (.*), en-GB: (.*)$", "$1en: $2\n$1en-GB: $3");
    assertThat(Sample.findings(yaml)).isEmpty();
  }

  private static List<Finding> translated(String english, String german) {
    return Sample.with(REASON, "{en: \"" + english + "\", de: \"" + german + "\"}");
  }
}
