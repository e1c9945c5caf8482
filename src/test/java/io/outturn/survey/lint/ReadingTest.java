package io.outturn.survey.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
  @ParameterizedTest
  @CsvSource({
    "en,us,1",
    "en,the,1",
    "en,like,1",
    "en,table,2",
    "en,little,2",
    "en,asked,1",
    "en,wanted,2",
    "en,services,3",
    "en,useful,2",
    "en,people,2",
    "en,easy,2",
    "en,being,2",
    "en,organization,5",
    "en,reliability,6",
    "en,2026,1",
    "de,Sie,1",
    "de,Häuser,2",
    "de,Zufriedenheit,4",
    "de,Qualität,3",
    "de,Antwort,2",
    "de,wahrscheinlich,3",
    "de,Reaktion,4",
    "de,Übersicht,3",
    "es,día,2",
    "es,hoy,1",
    "es,ciudad,2",
    "es,guerra,2",
    "es,atención,3",
    "es,periódico,4",
    "es,satisfecho,4",
    "es,baúl,2",
    "es,que,1",
    "es,muy,1",
    "es,países,3"
  })
  void countsSyllablesAsTheyAreSpoken(String language, String word, int syllables) {
    assertThat(Syllables.in(word, language)).isEqualTo(syllables);
  }

  @Test
  void followsTheFormulaOfTheLanguage() {
    var reading = new Reading(100, 5, 150);
    assertThat(reading.score("en").orElseThrow()).isCloseTo(206.835 - 20.3 - 126.9, within(1e-9));
    assertThat(reading.score("de").orElseThrow()).isCloseTo(180 - 20 - 87.75, within(1e-9));
    assertThat(reading.score("es").orElseThrow()).isCloseTo(206.84 - 20.4 - 90, within(1e-9));
  }

  @Test
  void hasNoScoreWithoutWordsOrAFormula() {
    assertThat(Reading.of(List.of("...", " "), "en").score("en")).isEmpty();
    assertThat(Reading.of(List.of("Bonjour."), "fr").score("fr")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "How was it? And why?#2",
        "Name it, e.g. by phone or z. B. by chat.#1",
        "Kosten bzw. Preise in den Jahren 1. und 2.#1",
        "Was it 3.5 km away?#1",
        "One. Two! Three?#3"
      })
  void tellsSentencesApart(String text, int sentences) {
    assertThat(Words.sentences(text)).hasSize(sentences);
  }

  @Test
  void readsARepeatedAnswerAsWhoeverGaveNone() {
    assertThat(Words.plain("You gave {recommend | $5 \\ your  score}."))
        .isEqualTo("You gave $5 \\ your score.");
  }
}
