package io.outturn.dashboard.comments;

import static java.util.stream.Collectors.toSet;

import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import io.outturn.access.Scope;
import io.outturn.account.Account;
import io.outturn.account.AccountTeams;
import io.outturn.identity.Rights;
import io.outturn.outcome.MinimumAnswers;
import io.outturn.theme.Audience;
import jakarta.inject.Singleton;

/** Tells which comments are there for whom. */
@Singleton
final class Readers {
  private final AccountTeams accounts;
  private final MinimumAnswers minimum;

  Readers(AccountTeams accounts, MinimumAnswers minimum) {
    this.accounts = accounts;
    this.minimum = minimum;
  }

  Audience audience(Authentication somebody, Scope scope) {
    return Rights.has(somebody, Right.READ_EVERY_COMMENT)
        ? audience(scope)
        : new Audience.LargeGroups(minimum.value());
  }

  private Audience audience(Scope scope) {
    return switch (scope) {
      case Scope.Organisation _ -> new Audience.Everybody();
      case Scope.OfTeams _ ->
          new Audience.OfAccounts(
              accounts.within(scope).stream().map(Account::id).collect(toSet()));
    };
  }
}
