package io.outturn.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.survey.file.SurveyTexts;
import io.outturn.survey.question.Question;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {
  private static final Survey SURVEY = SurveyTexts.survey("everything", SurveyTexts.everything());

  @Test
  void aLabelledQuestionTakesAboutTenSeconds() {
    var survey =
        SurveyTexts.survey(
            "a",
            SurveyTexts.english("a")
                .replace("Are you satisfied?", "Overall, how satisfied are you with our service?"));
    assertThat(ReadingTime.of(List.of(survey.question("satisfied").orElseThrow()), "en"))
        .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(13));
  }

  @Test
  void isTheTimeToReadAndTheTimeToAnswer() {
    var survey = SurveyTexts.survey("a", SurveyTexts.english("a"));
    var why = List.of(survey.question("why").orElseThrow());
    assertThat(ReadingTime.of(why, "en")).isEqualTo(Duration.ofMillis(45_000 + 4 * 68));
  }

  @Test
  void addsUp() {
    var all = SURVEY.questions();
    var each =
        all.stream()
            .map(question -> ReadingTime.of(List.of(question), "en"))
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(ReadingTime.of(all, "en")).isCloseTo(each, Duration.ofMillis(all.size()));
    assertThat(ReadingTime.of(List.<Question>of(), "en")).isZero();
  }

  @ParameterizedTest
  @CsvSource({"en", "de"})
  void everyKindOfQuestionTakesSomeTime(String language) {
    assertThat(SURVEY.questions())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            question -> assertThat(ReadingTime.of(List.of(question), language)).isPositive());
  }
}
