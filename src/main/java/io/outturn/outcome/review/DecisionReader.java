package io.outturn.outcome.review;

import io.outturn.form.Check;
import io.outturn.identity.By;
import io.outturn.outcome.OutputId;
import io.outturn.outcome.review.Decision.Replacement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a decision of what was typed, or says all that is wrong with it. */
record DecisionReader(Check check) {
  private static final int LONGEST = 4000;
  private static final int LONGEST_TITLE = 300;

  /** The decision; empty when the check holds mistakes. */
  Optional<Decision> read(Review review, OutputId output, DecisionForm form, By by, Instant at) {
    var choice = named(Choice.values(), form.choice());
    if (choice.isEmpty()) {
      check.mistake("choice", "Choose what becomes of it");
    }
    var expectation = named(Expectation.values(), form.expectation());
    if (expectation.isEmpty()) {
      check.mistake("expectation", "Choose what became of what it should change");
    }
    var reason = check.words("reason", form.reason(), LONGEST, "Write why");
    var replacement =
        choice.equals(Optional.of(Choice.REPLACE))
            ? replacement(form)
            : Optional.<Replacement>empty();
    return check.passed()
        ? Optional.of(
            new Decision(
                review.decisionsTaken() + 1,
                output,
                choice.orElseThrow(),
                expectation.orElseThrow(),
                reason,
                replacement,
                by,
                at))
        : Optional.empty();
  }

  private Optional<Replacement> replacement(DecisionForm form) {
    var title =
        check.words("replacement", form.replacement(), LONGEST_TITLE, "Write what comes instead");
    return check
        .day("plannedFor", form.plannedFor(), "Choose the day that is planned for")
        .map(day -> new Replacement(title, day));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, @Nullable String name) {
    return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
  }
}
