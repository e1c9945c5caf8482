package io.outturn.response;

import io.outturn.statistics.Statistic;
import io.outturn.survey.LocalizedText;
import io.outturn.survey.Measure;
import io.outturn.survey.Question;
import io.outturn.survey.Survey;
import io.outturn.survey.SurveyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A survey version of its own for every test, so that tests share a database without sharing
 * counts.
 */
public final class TestSurvey {
  private TestSurvey() {}

  public static SurveyVersion fresh() {
    return with(Optional.empty());
  }

  public static SurveyVersion closedOn(LocalDate last) {
    return with(Optional.of(last));
  }

  private static SurveyVersion with(Optional<LocalDate> closesOn) {
    var text = new LocalizedText(Map.of("en", "?"));
    List<Question> questions =
        List.of(
            new Question.Recommend("recommend", text, Optional.empty(), false, text, text),
            new Question.Satisfaction(
                "satisfied", text, Optional.empty(), false, List.of(text, text, text, text, text)),
            new Question.Comment("why", text, Optional.empty(), false, 2000));
    var survey =
        new Survey(
            "test-" + UUID.randomUUID(),
            List.of("en"),
            text,
            text,
            text,
            text,
            questions,
            List.of(List.of("recommend", "why"), List.of("satisfied")),
            List.of(new Measure(new Statistic.Nps(), "recommend")),
            closesOn);
    return new SurveyVersion(
        UUID.randomUUID(),
        survey,
        Map.of(
            "recommend", UUID.randomUUID(),
            "satisfied", UUID.randomUUID(),
            "why", UUID.randomUUID()));
  }
}
