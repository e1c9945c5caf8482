package io.outturn.survey.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final String YAML = SurveyTexts.everything();

  @ParameterizedTest
  @CsvSource({
    "title/de, '\"Alles, was man'",
    "thanks, en: \"Thank you",
    "questions/why, id: why",
    "questions/why/id, why",
    "questions/why/text/en, '\"You gave us'",
    "questions/polite/labels/1/de, Höflich",
    "questions/channels/options/nowhere/text/en, Nowhere",
    "questions/quick, '{id: quick, text'",
    "questions/quality/rows/quick/text/de, Sie kam schnell.",
    "pages/reasons/show-if, recommend <= 9",
    "pages/2, '[find, understand'",
    "measures/6, '\"index(answer-quality:'",
    "allow/1/reason, Its sentences"
  })
  void findsWhatStandsInAFile(String keys, String words) throws InvalidSurvey {
    var place = places(YAML).of(keys.split("/"));
    assertThat(YAML.lines().toList().get(place.line() - 1).substring(place.column() - 1).strip())
        .as("%s at %s", keys, place)
        .startsWith(words);
  }

  @Test
  void findsTheNearestThingAroundWhatIsNotThere() throws InvalidSurvey {
    var places = places(YAML);
    assertThat(places.of("questions", "why", "unit", "en"))
        .isEqualTo(places.of("questions", "why"));
    assertThat(places.of("questions", "nobody")).isEqualTo(places.of("questions"));
    assertThat(places.of()).isEqualTo(places.of("slugs"));
  }

  private static Places places(String yaml) throws InvalidSurvey {
    return SurveyFile.parse("everything.yaml", yaml).places();
  }
}
