package io.outturn.account;

import io.outturn.access.Scope;
import io.outturn.access.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which teams answer for which accounts, and so who may see them. */
public interface AccountTeams {
  /** The teams that answer for an account. */
  Set<TeamId> of(AccountId account);

  /** The accounts that a team answers for, by name. */
  List<Account> of(TeamId team);

  /** Makes just these teams answer for an account. */
  void entrust(AccountId account, Set<TeamId> teams);

  /** The accounts that somebody may see, by name. */
  List<Account> within(Scope scope);

  /** An account, unless somebody may not see it: for them it is not there. */
  Optional<Account> bySlug(String slug, Scope scope);
}
