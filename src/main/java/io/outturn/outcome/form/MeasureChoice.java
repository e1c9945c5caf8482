package io.outturn.outcome.form;

import io.outturn.outcome.MeasureWords;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.question.Rated;

/**
 * A measure that a key result can rest on.
 *
 * @param survey the survey that asks
 * @param measure the score
 * @param question the rated question
 */
record MeasureChoice(SurveyVersion survey, Measure measure, Rated question) {
  /** How the form sends it. */
  public String value() {
    return survey.survey().slug() + "/" + measure;
  }

  public String label() {
    var text = question.text().in(survey.survey().defaultLanguage());
    return "%s (%s): %s"
        .formatted(
            MeasureWords.title(measure), MeasureWords.range(measure, question.scale()), text);
  }
}
