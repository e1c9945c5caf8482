package io.outturn.outcome;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Score;
import io.outturn.survey.CountedWords;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.question.Counted;
import io.outturn.time.Window;
import java.util.UUID;

/**
 * One look at a measure: the counts and the score made of them, with everything needed to make it
 * again.
 *
 * @param version the survey version whose question was answered
 * @param measure what is computed
 * @param segment whose answers; empty for everybody's
 * @param window on which days
 * @param answers the counts
 * @param score the estimate, or that there are too few answers
 */
public record Reading(
    SurveyVersion version,
    Measure measure,
    String segment,
    Window window,
    Histogram answers,
    Score score) {
  public Counted question() {
    return counted(version, measure);
  }

  /** What was asked, in the survey's default language. */
  public String words() {
    return CountedWords.of(version.survey(), question());
  }

  public UUID questionVersion() {
    return version.questionVersion(measure.question());
  }

  public Unit unit() {
    return Unit.of(measure.statistic());
  }

  static Counted counted(SurveyVersion version, Measure measure) {
    return version
        .survey()
        .counted(measure.question())
        .orElseThrow(
            () -> new IllegalArgumentException(measure + " needs a question with a scale"));
  }
}
