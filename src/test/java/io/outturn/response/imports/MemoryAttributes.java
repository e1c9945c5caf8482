package io.outturn.response.imports;

import io.outturn.account.AccountAttributes;
import io.outturn.account.AccountId;
import io.outturn.account.Attributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of accounts, in memory. */
final class MemoryAttributes implements AccountAttributes {
  private final Map<AccountId, Attributes> byAccount = new ConcurrentHashMap<>();

  @Override
  public Attributes of(AccountId account) {
    return byAccount.getOrDefault(account, Attributes.NONE);
  }

  @Override
  public void note(AccountId account, Attributes attributes) {
    byAccount.merge(account, attributes, (before, now) -> now.over(before));
  }
}
