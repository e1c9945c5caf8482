package io.outturn.outcome.form;

import io.outturn.outcome.MeasureWords;
import io.outturn.survey.CountedWords;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.question.Counted;

/**
 * A measure that a key result can rest on.
 *
 * @param survey the survey that asks
 * @param measure the score
 * @param question the rated question or index
 */
record MeasureChoice(SurveyVersion survey, Measure measure, Counted question) {
  /** How the form sends it. */
  public String value() {
    return survey.survey().slug() + "/" + measure;
  }

  public String label() {
    var text = CountedWords.of(survey.survey(), question);
    return "%s (%s): %s"
        .formatted(
            MeasureWords.title(measure), MeasureWords.range(measure, question.scale()), text);
  }
}
