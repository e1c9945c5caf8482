package io.outturn.dashboard.results;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.dashboard.FilterView;
import io.outturn.outcome.Readings;
import io.outturn.outcome.Segments;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts together what a survey's answers say. */
@Singleton
final class Results {
  private final Accounts accounts;
  private final Segments segments;
  private final Readings readings;
  private final Summaries summaries;
  private final Doubts doubts;

  Results(
      Accounts accounts, Segments segments, Readings readings, Summaries summaries, Doubts doubts) {
    this.accounts = accounts;
    this.segments = segments;
    this.readings = readings;
    this.summaries = summaries;
    this.doubts = doubts;
  }

  ResultsPage page(Asked asked) {
    var survey = asked.version().survey();
    return new ResultsPage(
        demonstration(asked.version(), asked.window()),
        survey.title().in(survey.defaultLanguage()),
        "/surveys/" + survey.slug(),
        "/s/" + survey.slug(),
        FilterView.of(List.of(), segments.all(), survey.slug(), asked.segment(), asked.window()),
        doubts.of(asked),
        summaries.of(asked));
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
