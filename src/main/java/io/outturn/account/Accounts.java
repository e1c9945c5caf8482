package io.outturn.account;

import java.util.List;
import java.util.Optional;

/** The accounts there are. */
public interface Accounts {
  /** All accounts by name, the public link's stand-in excepted. */
  List<Account> all();

  Optional<Account> find(AccountId id);

  Optional<Account> bySlug(String slug);

  /** Adds an account and answers it; when its slug is taken, answers the account that has it. */
  Account open(String slug, String name, String segment, boolean demonstration);
}
