package io.outturn.followup;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.outturn.access.Scope;
import io.outturn.account.Account;
import io.outturn.account.AccountId;
import io.outturn.account.AccountTeams;
import io.outturn.form.Answers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds follow-ups for those who may see the account. For others there are none. */
@Singleton
public final class FollowUpFinder {
  private final FollowUps followUps;
  private final AccountTeams accounts;

  FollowUpFinder(FollowUps followUps, AccountTeams accounts) {
    this.followUps = followUps;
    this.accounts = accounts;
  }

  /** A follow-up and the account that it is about. */
  public record Found(FollowUp followUp, Account account) {
    /** Where its page is. */
    public String address() {
      return address(followUp.id());
    }

    static String address(FollowUpId id) {
      return "/follow-ups/" + id.value();
    }
  }

  Found find(UUID id, Scope scope) {
    return followUps
        .find(new FollowUpId(id))
        .flatMap(each ->
            accounts.within(scope).stream()
                .filter(account -> account.id().equals(each.account()))
                .findFirst()
                .map(account -> new Found(each, account)))
        .orElseThrow(Answers.unknown("follow-up"));
  }

  Account account(String slug, Scope scope) {
    return anyAccount(slug, scope).orElseThrow(Answers.unknown("account"));
  }

  Optional<Account> anyAccount(String slug, Scope scope) {
    return accounts.bySlug(slug, scope);
  }

  /** All that somebody may see: what is open first, and of that what is due first. */
  List<Found> all(Scope scope) {
    return of(accounts.within(scope).stream().collect(toMap(Account::id, each -> each)));
  }

  /** Those of one account. */
  public List<Found> of(Account account) {
    return of(Map.of(account.id(), account));
  }

  private List<Found> of(Map<AccountId, Account> shown) {
    return followUps.of(shown.keySet()).stream()
        .map(each -> new Found(each, requireNonNull(shown.get(each.account()))))
        .toList();
  }
}
