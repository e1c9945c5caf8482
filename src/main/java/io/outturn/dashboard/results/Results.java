package io.outturn.dashboard.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.dashboard.AnswerCounts;
import io.outturn.dashboard.Figure;
import io.outturn.dashboard.FilterView;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.outcome.Segments;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts together what a survey's answers say. */
@Singleton
final class Results {
  private final Accounts accounts;
  private final Segments segments;
  private final Readings readings;

  Results(Accounts accounts, Segments segments, Readings readings) {
    this.accounts = accounts;
    this.segments = segments;
    this.readings = readings;
  }

  ResultsPage page(SurveyVersion version, String segment, Window window) {
    var survey = version.survey();
    return new ResultsPage(
        demonstration(version, window),
        survey.title().in(survey.defaultLanguage()),
        "/surveys/" + survey.slug(),
        "/s/" + survey.slug(),
        FilterView.of(List.of(), segments.all(), survey.slug(), segment, window),
        questions(version, segment, window));
  }

  private List<ResultsPage.QuestionView> questions(
      SurveyVersion version, String segment, Window window) {
    var byQuestion =
        version.survey().measures().stream()
            .map(measure -> readings.read(version, measure, segment, window))
            .collect(
                groupingBy(reading -> reading.measure().question(), LinkedHashMap::new, toList()));
    return byQuestion.values().stream().map(Results::question).toList();
  }

  private static ResultsPage.QuestionView question(List<Reading> sameQuestion) {
    var first = sameQuestion.getFirst();
    return new ResultsPage.QuestionView(
        first.measure().question(),
        first.question().text().in(first.version().survey().defaultLanguage()),
        sameQuestion.stream().map(Results::measure).toList(),
        AnswerCounts.of(first));
  }

  private static ResultsPage.MeasureView measure(Reading reading) {
    return new ResultsPage.MeasureView(MeasureWords.title(reading.measure()), Figure.of(reading));
  }

  /** Whether an invented account is among those that answered any measured question. */
  private boolean demonstration(SurveyVersion version, Window window) {
    var invented = accounts.all().stream().filter(Account::demonstration).map(Account::id).toList();
    return !invented.isEmpty()
        && version.survey().measures().stream()
            .anyMatch(measure -> answered(version, measure, window, invented));
  }

  private boolean answered(
      SurveyVersion version, Measure measure, Window window, List<AccountId> invented) {
    return readings.byAccount(version, measure, window).keySet().stream()
        .anyMatch(invented::contains);
  }
}
