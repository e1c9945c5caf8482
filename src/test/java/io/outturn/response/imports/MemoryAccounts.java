package io.outturn.response.imports;

import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts in memory. */
final class MemoryAccounts implements Accounts {
  private final List<Account> accounts = new ArrayList<>();

  @Override
  public synchronized List<Account> all() {
    return List.copyOf(accounts);
  }

  @Override
  public synchronized Optional<Account> find(AccountId id) {
    return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
  }

  @Override
  public synchronized Optional<Account> bySlug(String slug) {
    return accounts.stream().filter(account -> account.slug().equals(slug)).findFirst();
  }

  @Override
  public synchronized Account open(
      String slug, String name, String segment, boolean demonstration) {
    return bySlug(slug)
        .orElseGet(() -> {
          var account =
              new Account(new AccountId(UUID.randomUUID()), slug, name, segment, demonstration);
          accounts.add(account);
          return account;
        });
  }
}
