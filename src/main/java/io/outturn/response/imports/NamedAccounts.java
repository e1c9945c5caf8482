package io.outturn.response.imports;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.response.mapping.AccountColumn;
import io.outturn.response.mapping.AccountColumn.NamedAccount;
import io.outturn.response.mapping.RowRefused;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The accounts that a file names, looked up once each and opened when the mapping allows it. */
final class NamedAccounts {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SEGMENT = 80;
  private final Accounts accounts;
  private final boolean open;
  private final boolean trial;
  private final ConcurrentMap<String, AccountId> known = new ConcurrentHashMap<>();

  NamedAccounts(Accounts accounts, ImportTask task) {
    this.accounts = accounts;
    this.open = task.mapping().account().map(AccountColumn::open).orElse(false);
    this.trial = task.trial();
  }

  /**
   * The account that a row names.
   *
   * @throws RowRefused when there is none and none may be opened
   */
  AccountId find(Optional<NamedAccount> named) {
    return named
        .map(account -> known.computeIfAbsent(account.name(), _ -> resolve(account)))
        .orElse(AccountId.NONE);
  }

  private AccountId resolve(NamedAccount named) {
    return existing(named.name()).map(Account::id).orElseGet(() -> opened(named));
  }

  private Optional<Account> existing(String name) {
    return accounts
        .bySlug(name.toLowerCase(Locale.ROOT))
        .or(() -> called(name, AccountSlug.of(name)))
        .or(() -> called(name, AccountSlug.distinct(name)));
  }

  private Optional<Account> called(String name, String slug) {
    return accounts.bySlug(slug).filter(account -> account.name().equalsIgnoreCase(name));
  }

  private AccountId opened(NamedAccount named) {
    check(named);
    if (trial) {
      return AccountId.NONE;
    }
    var slug = AccountSlug.of(named.name());
    var free = accounts.bySlug(slug).isEmpty() ? slug : AccountSlug.distinct(named.name());
    return accounts.open(free, named.name(), named.segment(), false).id();
  }

  private void check(NamedAccount named) {
    if (!open) {
      throw new RowRefused(
          named.column(),
          "there is no account '" + named.name() + "', and the mapping does not open accounts");
    }
    if (named.name().length() > LONGEST_NAME || named.segment().length() > LONGEST_SEGMENT) {
      throw new RowRefused(
          named.column(),
          "an account's name has at most "
              + LONGEST_NAME
              + " characters, its segment "
              + LONGEST_SEGMENT);
    }
  }
}
