package io.outturn.followup;

import io.outturn.account.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The follow-ups there are. */
public interface FollowUps {
  /** Those of some accounts: what is open first, and of that what is due first. */
  List<FollowUp> of(Set<AccountId> accounts);

  Optional<FollowUp> find(FollowUpId id);

  /** Opens one, with the first steps that it has already, and tells receivers of it. */
  void open(FollowUp followUp);

  /**
   * Takes the step after those that were read.
   *
   * @return whether it was taken; not when somebody else took one since
   */
  boolean take(FollowUp read, Step step);
}
