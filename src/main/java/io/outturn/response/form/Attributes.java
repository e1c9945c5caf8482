package io.outturn.response.form;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.survey.logic.Value;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** What is known of whoever answers, for conditions and texts. */
@Singleton
final class Attributes {
  private final Accounts accounts;

  Attributes(Accounts accounts) {
    this.accounts = accounts;
  }

  Map<String, Value> of(AccountId account) {
    return accounts.find(account).map(Attributes::of).orElse(Map.of());
  }

  private static Map<String, Value> of(Account account) {
    var known = new HashMap<String, Value>();
    known.put("account.name", new Value.Text(account.name()));
    if (!account.segment().isBlank()) {
      known.put("account.segment", new Value.Text(account.segment()));
    }
    return known;
  }
}
