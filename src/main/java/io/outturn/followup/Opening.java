package io.outturn.followup;

import io.outturn.account.Account;
import io.outturn.database.Uuid7;
import io.outturn.form.Check;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads what was typed to open a follow-up. */
@Singleton
final class Opening {
  private static final int LONGEST = 2000;
  private final Colleagues colleagues;
  private final Clock clock;

  Opening(Colleagues colleagues, Clock clock) {
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /** The follow-up, unless something is wrong with it. */
  Optional<FollowUp> read(Account account, OpeningForm form, By by, Check check) {
    var reason = check.words("reason", form.reason(), LONGEST, "Write why");
    var due = check.day("due", form.due(), "Choose a day");
    var holder = colleagues.read(check, "holder", form.holder());
    due.filter(this::isOver).ifPresent(_ -> check.mistake("due", "Choose a day to come"));
    return check.passed()
        ? due.map(day -> followUp(account, reason, day, holder, by))
        : Optional.empty();
  }

  private boolean isOver(LocalDate day) {
    return day.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private FollowUp followUp(
      Account account, String reason, LocalDate due, Optional<PersonId> holder, By by) {
    var now = clock.instant();
    return new FollowUp(
        new FollowUpId(Uuid7.next()), account.id(), reason, due, by, now, first(holder, by, now));
  }

  private static List<Step> first(Optional<PersonId> holder, By by, Instant now) {
    return holder
        .map(person -> new Step(StepKind.HAND_OVER, "", Optional.of(person), by, now))
        .stream()
        .toList();
  }
}
