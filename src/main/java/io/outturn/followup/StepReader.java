package io.outturn.followup;

import io.outturn.form.Check;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Reads what was typed to take a step with a follow-up. */
@Singleton
final class StepReader {
  private static final int LONGEST = 2000;
  private final Colleagues colleagues;
  private final Clock clock;

  StepReader(Colleagues colleagues, Clock clock) {
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /** The step, unless something is wrong with it. */
  Optional<Step> read(FollowUp followUp, StepForm form, By by, Check check) {
    var kind = kind(followUp, form, check);
    var words = words(kind, form, check);
    var to = to(kind, form, check);
    return check.passed()
        ? kind.map(chosen -> new Step(chosen, words, to, by, clock.instant()))
        : Optional.empty();
  }

  private static Optional<StepKind> kind(FollowUp followUp, StepForm form, Check check) {
    var able = StepKind.of(followUp.open());
    var kind = StepKind.named(form.kind() == null ? "" : form.kind()).filter(able::contains);
    if (kind.isEmpty()) {
      check.mistake("kind", "Choose what to do");
    }
    return kind;
  }

  private static String words(Optional<StepKind> kind, StepForm form, Check check) {
    return kind.filter(StepKind::speaksForItself).isPresent()
        ? check.anyWords("words", form.words(), LONGEST)
        : check.words("words", form.words(), LONGEST, "Write what happened");
  }

  private Optional<PersonId> to(Optional<StepKind> kind, StepForm form, Check check) {
    if (kind.filter(each -> each == StepKind.HAND_OVER).isEmpty()) {
      return Optional.empty();
    }
    var to = colleagues.read(check, "holder", form.holder());
    if (to.isEmpty() && check.mistakes().of("holder") == null) {
      check.mistake("holder", "Choose who has it from now on");
    }
    return to;
  }
}
