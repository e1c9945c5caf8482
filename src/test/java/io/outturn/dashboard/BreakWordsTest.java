package io.outturn.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.Series.Stretch;
import io.outturn.survey.comparison.Change;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BreakWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WORDING | The question was reworded on 3 Mar 2026; answers to the earlier words are not counted.",
        "SCALE | The question has had another scale since 3 Mar 2026; answers on the earlier one are not counted.",
      })
  void saysWhatHappenedWhenAndWhatIsNotCounted(Change change, String sentence) {
    assertThat(sentence(change)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void namesTheDayOfEveryChange(Change change) {
    assertThat(sentence(change)).contains("3 Mar 2026").endsWith(".");
  }

  private static String sentence(Change change) {
    return BreakWords.sentence(new Stretch(LocalDate.of(2026, 3, 3), change, Set.of(), "Why?"));
  }
}
