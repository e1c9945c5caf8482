package io.outturn.response;

import io.outturn.survey.SurveyVersion;
import io.outturn.survey.file.SurveyTexts;
import java.time.LocalDate;
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
    var slug = "test-" + UUID.randomUUID();
    return SurveyTexts.version(SurveyTexts.survey(slug, yaml(slug, closesOn)));
  }

  private static String yaml(String slug, Optional<LocalDate> closesOn) {
    return """
    slug: %s
    languages: [en]
    title: "?"
    purpose: "?"
    privacy: "?"
    thanks: "?"
    questions:
      - {id: recommend, type: recommend, text: "?"}
      - {id: satisfied, type: satisfaction, text: "?"}
      - {id: why, type: comment, text: "?"}
    pages: [[recommend, why], [satisfied]]
    measures: [nps(recommend)]
    %s
    """
        .formatted(slug, closesOn.map(day -> "closes: " + day).orElse(""));
  }
}
