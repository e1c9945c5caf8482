package io.outturn.response;

import io.outturn.account.Account;
import io.outturn.account.AccountAttributes;
import io.outturn.account.AccountId;
import io.outturn.account.Accounts;
import io.outturn.account.Attributes;
import java.util.List;
import java.util.Optional;

/** Attributes where there are no accounts. */
public final class KnownOfNobody {
  private KnownOfNobody() {}

  public static KnownAttributes attributes() {
    return new KnownAttributes(new NoAccounts(), new NoAttributes());
  }

  private static final class NoAccounts implements Accounts {
    @Override
    public List<Account> all() {
      return List.of();
    }

    @Override
    public Optional<Account> find(AccountId id) {
      return Optional.empty();
    }

    @Override
    public Optional<Account> bySlug(String slug) {
      return Optional.empty();
    }

    @Override
    public Account open(String slug, String name, String segment, boolean demonstration) {
      throw new AssertionError("Nobody opens " + slug);
    }
  }

  private static final class NoAttributes implements AccountAttributes {
    @Override
    public Attributes of(AccountId account) {
      return Attributes.NONE;
    }

    @Override
    public void note(AccountId account, Attributes attributes) {
      throw new AssertionError("Nobody notes " + attributes);
    }
  }
}
