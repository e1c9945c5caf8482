package io.outturn.dashboard.board;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.dashboard.Figure;
import io.outturn.dashboard.FilterView;
import io.outturn.dashboard.Missing;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.outcome.Segments;
import io.outturn.statistics.Histogram;
import io.outturn.survey.CountedWords;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Puts the account team's board together. */
@Singleton
final class AccountsBoard {
  private final Accounts accounts;
  private final Surveys surveys;
  private final Segments segments;
  private final Readings readings;

  AccountsBoard(Accounts accounts, Surveys surveys, Segments segments, Readings readings) {
    this.accounts = accounts;
    this.surveys = surveys;
    this.segments = segments;
    this.readings = readings;
  }

  /**
   * The board.
   *
   * @param slug the survey to show, or empty for the first there is
   * @param segment the segment to show, or empty for all accounts
   */
  AccountsPage page(String slug, String segment, Window window) {
    var all = surveys.all();
    if (slug.isEmpty() && all.isEmpty()) {
      return new AccountsPage(false, null, List.of(), List.of(), List.of());
    }
    var version = slug.isEmpty() ? all.getFirst() : chosen(slug);
    var columns =
        version.survey().measures().stream().map(m -> new Column(version, m, window)).toList();
    var shown =
        accounts.all().stream()
            .filter(account -> segment.isEmpty() || account.segment().equals(segment))
            .toList();
    return new AccountsPage(
        shown.stream().anyMatch(Account::demonstration),
        FilterView.of(all, segments.all(), version.survey().slug(), segment, window),
        columns.stream().map(column -> column.head(shown)).toList(),
        columns.stream().map(column -> column.together(shown)).toList(),
        shown.stream().map(account -> row(account, columns)).toList());
  }

  private SurveyVersion chosen(String slug) {
    return surveys.current(slug).orElseThrow(Missing.survey(slug));
  }

  private static AccountsPage.Row row(Account account, List<Column> columns) {
    var figures = columns.stream().map(column -> column.figure(account.id())).toList();
    return new AccountsPage.Row(account.name(), account.segment(), figures);
  }

  /** One measure with the counts of every account that answered. */
  private final class Column {
    private final SurveyVersion version;
    private final Measure measure;
    private final Window window;
    private final Map<AccountId, Reading> byAccount;

    Column(SurveyVersion version, Measure measure, Window window) {
      this.version = version;
      this.measure = measure;
      this.window = window;
      this.byAccount = readings.byAccount(version, measure, window);
    }

    AccountsPage.Head head(List<Account> shown) {
      var survey = version.survey();
      var counted = survey.counted(measure.question()).orElseThrow();
      return new AccountsPage.Head(
          MeasureWords.title(measure), CountedWords.of(survey, counted), together(shown).method());
    }

    Figure figure(AccountId account) {
      return figure(answers(account));
    }

    Figure together(List<Account> shown) {
      return figure(
          shown.stream().map(account -> answers(account.id())).reduce(none(), Histogram::plus));
    }

    private Figure figure(Histogram answers) {
      return Figure.of(readings.reading(version, measure, "", window, answers));
    }

    private Histogram answers(AccountId account) {
      var reading = byAccount.get(account);
      return reading == null ? none() : reading.answers();
    }

    private Histogram none() {
      return Histogram.empty(version.survey().counted(measure.question()).orElseThrow().scale());
    }
  }
}
