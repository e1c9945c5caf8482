package io.outturn.dashboard.board;

import io.outturn.access.Scope;
import io.outturn.account.Account;
import io.outturn.account.AccountTeams;
import io.outturn.dashboard.FilterView;
import io.outturn.dashboard.Missing;
import io.outturn.outcome.Readings;
import io.outturn.outcome.Segments;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts the account team's board together. */
@Singleton
final class AccountsBoard {
  private final AccountTeams accounts;
  private final Surveys surveys;
  private final Segments segments;
  private final Readings readings;

  AccountsBoard(AccountTeams accounts, Surveys surveys, Segments segments, Readings readings) {
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
   * @param scope what whoever looks at it may see
   */
  AccountsPage page(String slug, String segment, Window window, Scope scope) {
    var all = surveys.all();
    if (slug.isEmpty() && all.isEmpty()) {
      return new AccountsPage(false, null, List.of(), List.of(), List.of());
    }
    var version = slug.isEmpty() ? all.getFirst() : chosen(slug);
    var columns =
        version.survey().measures().stream()
            .map(measure -> MeasuredAccounts.of(readings, version, measure, window))
            .toList();
    var shown =
        accounts.within(scope).stream()
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

  private static AccountsPage.Row row(Account account, List<MeasuredAccounts> columns) {
    var figures = columns.stream().map(column -> column.figure(account.id())).toList();
    return new AccountsPage.Row(
        account.name(), AccountPage.home(account), account.segment(), figures);
  }
}
