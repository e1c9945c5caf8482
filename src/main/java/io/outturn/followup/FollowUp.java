package io.outturn.followup;

import io.outturn.account.AccountId;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That somebody is to get back to an account.
 *
 * @param id its key
 * @param account to whom
 * @param reason why, in the words of whoever opened it
 * @param due until when; a day in UTC
 * @param openedBy who opened it
 * @param openedAt when
 * @param steps what was done since, in its order
 */
public record FollowUp(
    FollowUpId id,
    AccountId account,
    String reason,
    LocalDate due,
    By openedBy,
    Instant openedAt,
    List<Step> steps) {
  public FollowUp {
    steps = List.copyOf(steps);
  }

  /** Whether there is still something to do. */
  public boolean open() {
    return steps.reversed().stream()
        .map(Step::kind)
        .filter(StepKind::decidesWhetherOpen)
        .findFirst()
        .map(kind -> kind == StepKind.REOPEN)
        .orElse(true);
  }

  /** Who gets back to the account; nobody until somebody takes it on. */
  public Optional<PersonId> holder() {
    return steps.reversed().stream()
        .filter(step -> step.kind() == StepKind.HAND_OVER)
        .findFirst()
        .flatMap(Step::to);
  }

  /** Whether it is open although its day is over. */
  public boolean late(LocalDate today) {
    return open() && today.isAfter(due);
  }

  /** How many steps were taken; whoever takes the next must have seen them all. */
  public int stepsTaken() {
    return steps.size();
  }
}
