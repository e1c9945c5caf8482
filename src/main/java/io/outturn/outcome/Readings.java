package io.outturn.outcome;

import static java.util.stream.Collectors.toMap;

import io.outturn.account.AccountId;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.survey.Measure;
import io.outturn.survey.Series;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.survey.question.Counted;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.tally.Validity;
import io.outturn.time.Periods;
import io.outturn.time.Step;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads measures from the counts, at a cost that does not grow with the answers. */
@Singleton
public final class Readings {
  private final Surveys surveys;
  private final Tallies tallies;
  private final MinimumAnswers minimum;

  Readings(Surveys surveys, Tallies tallies, MinimumAnswers minimum) {
    this.surveys = surveys;
    this.tallies = tallies;
    this.minimum = minimum;
  }

  /**
   * What a measure says over a window.
   *
   * @param segment empty for everybody
   */
  public Reading read(SurveyVersion version, Measure measure, String segment, Window window) {
    return read(version, measure, segment, window, Validity.ALL);
  }

  /** The same with or without the responses that are flagged. */
  public Reading read(
      SurveyVersion version, Measure measure, String segment, Window window, Validity validity) {
    var counted = Reading.counted(version, measure);
    var answers = count(version, counted, segment, window, validity);
    return reading(version, measure, segment, window, answers);
  }

  /** A reading made again with or without the responses that are flagged. */
  public Reading with(Reading reading, Validity validity) {
    return read(
        reading.version(), reading.measure(), reading.segment(), reading.window(), validity);
  }

  /**
   * The counts of a measure's question day by day.
   *
   * @param segment empty for everybody
   */
  DailyCounts daily(SurveyVersion version, Measure measure, String segment, Window window) {
    var scale = Reading.counted(version, measure).scale();
    var selection = selection(version, measure.question(), window).in(segment);
    return new DailyCounts(scale, tallies.daily(selection, scale));
  }

  /** What was answered in a reading's window while something else was asked. */
  public List<Beside> beside(Reading reading) {
    var scale = reading.question().scale();
    return series(reading).beside().stream()
        .map(stretch -> new Beside(stretch, daily(reading, stretch, scale)))
        .filter(beside -> !beside.days().byDay().isEmpty())
        .toList();
  }

  private DailyCounts daily(Reading reading, Series.Stretch stretch, Scale scale) {
    var selection =
        Selection.of(stretch.questionVersions(), reading.window()).in(reading.segment());
    return new DailyCounts(scale, tallies.daily(selection, scale));
  }

  /** How the question of a reading was asked over time. */
  public Series series(Reading reading) {
    return surveys.series(reading.version().survey().slug(), reading.measure().question());
  }

  /** What a reading says over a part of its window. */
  public Reading part(Reading whole, DailyCounts days, Window window) {
    return reading(whole.version(), whole.measure(), whole.segment(), window, days.in(window));
  }

  /**
   * The same answers in the shortest window that holds them all, so that a trend does not begin
   * years before anybody was asked. A reading without answers stays as it is.
   */
  public Reading narrowed(Reading whole, DailyCounts days) {
    return narrowed(whole, days, List.of());
  }

  /** The same with room for the answers beside it. */
  public Reading narrowed(Reading whole, DailyCounts days, List<Beside> beside) {
    return Stream.concat(Stream.of(days), beside.stream().map(Beside::days))
        .flatMap(each -> each.span().stream())
        .reduce(Window::around)
        .map(window -> part(whole, days, window))
        .orElse(whole);
  }

  /** The same reading period by period, those without answers included. */
  public List<Reading> trend(Reading whole, DailyCounts days, Step step) {
    return Periods.of(whole.window(), step).stream()
        .map(period -> part(whole, days, period))
        .toList();
  }

  /** What each account that answered says. */
  public Map<AccountId, Reading> byAccount(SurveyVersion version, Measure measure, Window window) {
    var question = Reading.counted(version, measure);
    return tallies
        .byAccount(selection(version, question.id(), window), question.scale())
        .entrySet()
        .stream()
        .collect(
            toMap(Map.Entry::getKey, e -> reading(version, measure, "", window, e.getValue())));
  }

  /** Any counts, as a reading. */
  public Reading reading(
      SurveyVersion version, Measure measure, String segment, Window window, Histogram answers) {
    var score = measure.statistic().score(answers, minimum.value());
    return new Reading(version, measure, segment, window, answers, score);
  }

  /**
   * The counts of a question or an index.
   *
   * @param segment empty for everybody
   */
  public Histogram count(
      SurveyVersion version, Counted counted, String segment, Window window, Validity validity) {
    var selection = selection(version, counted.id(), window).in(segment).with(validity);
    return tallies.ratings(selection, counted.scale());
  }

  /** The answers that count with those of a version: corrections of its words do not part them. */
  public Selection selection(SurveyVersion version, String question, Window window) {
    var versions = surveys.series(version.survey().slug(), question).comparable();
    var own = version.questionVersion(question);
    return versions.contains(own) ? Selection.of(versions, window) : Selection.of(own, window);
  }
}
