package io.outturn.outcome;

import io.outturn.account.Account;
import io.outturn.account.Accounts;
import jakarta.inject.Singleton;
import java.util.List;

/** The segments that accounts belong to. */
@Singleton
public final class Segments {
  private final Accounts accounts;

  Segments(Accounts accounts) {
    this.accounts = accounts;
  }

  /** All of them by name. */
  public List<String> all() {
    return accounts.all().stream()
        .map(Account::segment)
        .filter(segment -> !segment.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
