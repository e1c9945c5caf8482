package io.outturn.dashboard.board;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.dashboard.Figure;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.statistics.Histogram;
import io.outturn.survey.CountedWords;
import io.outturn.survey.Measure;
import io.outturn.survey.SurveyVersion;
import io.outturn.time.Window;
import java.util.List;
import java.util.Map;

/** One measure with the counts of every account that answered: a column of the board. */
record MeasuredAccounts(
    Readings readings,
    SurveyVersion version,
    Measure measure,
    Window window,
    Map<AccountId, Reading> byAccount) {
  static MeasuredAccounts of(
      Readings readings, SurveyVersion version, Measure measure, Window window) {
    return new MeasuredAccounts(
        readings, version, measure, window, readings.byAccount(version, measure, window));
  }

  AccountsPage.Head head(List<Account> shown) {
    var survey = version.survey();
    var counted = survey.counted(measure.question()).orElseThrow();
    return new AccountsPage.Head(
        MeasureWords.title(measure), CountedWords.of(survey, counted), together(shown).method());
  }

  boolean answeredBy(AccountId account) {
    return byAccount.containsKey(account);
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
