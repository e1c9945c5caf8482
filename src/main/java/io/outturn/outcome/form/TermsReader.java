package io.outturn.outcome.form;

import io.outturn.form.Check;
import io.outturn.outcome.Goal;
import io.outturn.outcome.Terms;
import io.outturn.outcome.Unit;
import io.outturn.time.Window;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads what people agree on for a key result, or says all that is wrong with it. */
final class TermsReader {
  private static final long MOST_ANSWERS = 100_000_000;
  private static final int MOST_WEIGHT = 100;
  private final Check check;

  TermsReader(Check check) {
    this.check = check;
  }

  String title(KeyResultForm form) {
    return check.words("title", form.title(), 300, "Write who feels what, and by how much");
  }

  /**
   * The terms; empty when the check holds mistakes.
   *
   * @param measure what was chosen; without it the numbers are only looked at as numbers
   */
  Optional<Terms> read(String title, KeyResultForm form, Optional<MeasureChoice> measure) {
    var owner = check.anyWords("owner", form.owner(), 200);
    var goal = measure.flatMap(choice -> new GoalReader(choice, check).read(form));
    if (measure.isEmpty()) {
      numbers(form);
    }
    var window = window(form);
    var planned = whole("planned", form.planned(), MOST_ANSWERS, "answers");
    var weight = whole("weight", form.weight(), MOST_WEIGHT, "a weight");
    return check.passed()
        ? Optional.of(terms(title, owner, goal, window, planned, weight))
        : none();
  }

  private static Terms terms(
      String title,
      String owner,
      Optional<Goal> goal,
      Optional<Window> window,
      OptionalLong planned,
      OptionalLong weight) {
    return new Terms(
        title,
        owner,
        goal.orElseThrow(),
        window.orElseThrow(),
        planned,
        Math.toIntExact(weight.orElse(1)));
  }

  private static Optional<Terms> none() {
    return Optional.empty();
  }

  /** What can be said of the numbers while nobody knows what they measure. */
  private void numbers(KeyResultForm form) {
    if (form.kind() == GoalKind.REACH) {
      number("baseline", form.baseline());
    }
    number("target", form.target());
  }

  private void number(String field, @Nullable String typed) {
    if (Unit.PERCENT.parse(typed == null ? "" : typed).isEmpty()) {
      check.mistake(field, "Write the %s as a number".formatted(field));
    }
  }

  private Optional<Window> window(KeyResultForm form) {
    var starts = check.day("startsOn", form.startsOn(), "Choose the first day that counts");
    var deadline = check.day("deadline", form.deadline(), "Choose the last day that counts");
    return starts.flatMap(from -> deadline.flatMap(to -> window(from, to)));
  }

  private Optional<Window> window(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      check.mistake("deadline", "Choose a last day on or after the first");
      return Optional.empty();
    }
    return Optional.of(new Window(from, to));
  }

  private OptionalLong whole(String field, @Nullable String typed, long most, String what) {
    var text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    if (text.matches("[0-9]{1,9}") && Long.parseLong(text) >= 1 && Long.parseLong(text) <= most) {
      return OptionalLong.of(Long.parseLong(text));
    }
    check.mistake(field, "Write %s as a whole number from 1 to %d".formatted(what, most));
    return OptionalLong.empty();
  }
}
