package io.outturn.outcome;

import io.outturn.statistics.Histogram;
import io.outturn.survey.Measure;
import io.outturn.survey.Question;
import io.outturn.survey.SurveyVersion;
import io.outturn.tally.Tallies;
import io.outturn.time.Periods;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** Reads measures from the counts, at a cost that does not grow with the answers. */
@Singleton
public final class Readings {
  private final Tallies tallies;
  private final MinimumAnswers minimum;

  Readings(Tallies tallies, MinimumAnswers minimum) {
    this.tallies = tallies;
    this.minimum = minimum;
  }

  /**
   * What a measure says over a window.
   *
   * @param segment empty for everybody
   */
  public Reading read(SurveyVersion version, Measure measure, String segment, Window window) {
    var answers = count(version, Reading.rated(version, measure), segment, window);
    return reading(version, measure, segment, window, answers);
  }

  /** What a measure says week by week, or month by month over a long window. */
  public List<Reading> trend(
      SurveyVersion version, Measure measure, String segment, Window window) {
    var days = daily(version, measure, segment, window);
    return Periods.of(window).stream()
        .map(period ->
            reading(version, measure, segment, period, sum(version, measure, days, period)))
        .toList();
  }

  /** Any counts, as a reading. */
  public Reading reading(
      SurveyVersion version, Measure measure, String segment, Window window, Histogram answers) {
    var score = measure.statistic().score(answers, minimum.value());
    return new Reading(version, measure, segment, window, answers, score);
  }

  /**
   * The counts of a question.
   *
   * @param segment empty for everybody
   */
  public Histogram count(
      SurveyVersion version, Question.Rated question, String segment, Window window) {
    var questionVersion = version.questionVersion(question.id());
    return segment.isEmpty()
        ? tallies.everybody(questionVersion, question.scale(), window)
        : tallies.segment(questionVersion, question.scale(), window, segment);
  }

  private SortedMap<LocalDate, Histogram> daily(
      SurveyVersion version, Measure measure, String segment, Window window) {
    var question = version.questionVersion(measure.question());
    var scale = Reading.rated(version, measure).scale();
    return segment.isEmpty()
        ? tallies.daily(question, scale, window)
        : tallies.daily(question, scale, window, segment);
  }

  private static Histogram sum(
      SurveyVersion version, Measure measure, SortedMap<LocalDate, Histogram> days, Window period) {
    var none = Histogram.empty(Reading.rated(version, measure).scale());
    return days.subMap(period.from(), period.to().plusDays(1)).values().stream()
        .reduce(none, Histogram::plus);
  }
}
