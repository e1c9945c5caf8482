package io.outturn.dashboard.api;

import io.outturn.account.Account;
import io.outturn.outcome.Readings;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the scores of one account, as its page shows them. */
@Singleton
final class AccountScores {
  private final Surveys surveys;
  private final Readings readings;
  private final Days days;

  AccountScores(Surveys surveys, Readings readings, Days days) {
    this.surveys = surveys;
    this.readings = readings;
    this.days = days;
  }

  List<AccountScoreDocument> of(Account account, @Nullable LocalDate from, @Nullable LocalDate to) {
    var window = days.window(from, to);
    return surveys.all().stream()
        .flatMap(version ->
            version.survey().measures().stream()
                .map(measure -> readings.byAccount(version, measure, window).get(account.id())))
        .filter(Objects::nonNull)
        .map(AccountScoreDocument::of)
        .toList();
  }
}
