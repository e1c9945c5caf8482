package io.outturn.outcome.form;

import io.outturn.database.Uuid7;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.ObjectiveId;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Unit;
import io.outturn.statistics.Interval;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Makes a key result of what was typed, or says all that is wrong with it. */
final class KeyResultReader {
  private final Choices choices;
  private final Check check;

  KeyResultReader(Choices choices, Check check) {
    this.choices = choices;
    this.check = check;
  }

  /** The key result; empty when the check holds mistakes. */
  Optional<QuantitativeOutcome> read(KeyResultForm form, ObjectiveId objective) {
    var title = check.words("title", form.title(), 300, "Write who feels what, and by how much");
    var measure = measure(form.measure());
    var segment = segment(form.segment());
    var baseline =
        measure.stream().mapToDouble(m -> number("baseline", form.baseline(), m)).findFirst();
    var target = measure.stream().mapToDouble(m -> number("target", form.target(), m)).findFirst();
    measure.ifPresentOrElse(
        m -> reachable(m, baseline, target), () -> numbers(form.baseline(), form.target()));
    var starts = check.day("startsOn", form.startsOn(), "Choose the first day that counts");
    var deadline = check.day("deadline", form.deadline(), "Choose the last day that counts");
    inOrder(starts, deadline);
    return check.passed()
        ? Optional.of(
            new QuantitativeOutcome(
                new KeyResultId(Uuid7.next()),
                objective,
                title,
                measure.orElseThrow().survey().survey().slug(),
                measure.orElseThrow().measure(),
                segment,
                baseline.orElseThrow(),
                target.orElseThrow(),
                starts.orElseThrow(),
                deadline.orElseThrow()))
        : Optional.empty();
  }

  private Optional<MeasureChoice> measure(@Nullable String value) {
    var choice = choices.measure(value == null ? "" : value);
    if (choice.isEmpty()) {
      check.mistake("measure", "Choose what the customers are asked");
    }
    return choice;
  }

  private String segment(@Nullable String value) {
    var segment = value == null ? "" : value;
    if (!segment.isEmpty() && !choices.segments().contains(segment)) {
      check.mistake("segment", "Choose one of the segments, or everybody");
    }
    return segment;
  }

  /** The typed number in the measure's unit, not a number after a mistake. */
  private double number(String field, @Nullable String typed, MeasureChoice choice) {
    var unit = Unit.of(choice.measure().statistic());
    var number = unit.parse(typed == null ? "" : typed);
    if (number.isEmpty() || !range(choice).contains(number.getAsDouble())) {
      check.mistake(
          field,
          "Write the %s as a number, %s"
              .formatted(field, MeasureWords.range(choice.measure(), choice.question().scale())));
      return Double.NaN;
    }
    return number.getAsDouble();
  }

  /** What can be said of the numbers while nobody knows what they measure. */
  private void numbers(@Nullable String baseline, @Nullable String target) {
    anyNumber("baseline", baseline);
    anyNumber("target", target);
  }

  private void anyNumber(String field, @Nullable String typed) {
    if (Unit.PERCENT.parse(typed == null ? "" : typed).isEmpty()) {
      check.mistake(field, "Write the %s as a number".formatted(field));
    }
  }

  /** A target at an end of the scale can never be shown to be exceeded. */
  private void reachable(MeasureChoice choice, OptionalDouble from, OptionalDouble to) {
    double baseline = from.orElse(Double.NaN);
    double target = to.orElse(Double.NaN);
    if (baseline == target) {
      check.mistake("target", "Write a target that differs from the baseline");
    } else if (target == range(choice).high() || target == range(choice).low()) {
      var shown = Unit.of(choice.measure().statistic()).show(target);
      check.mistake(
          "target", "Nothing lies beyond " + shown + ": write a target that can be exceeded");
    }
  }

  private void inOrder(Optional<LocalDate> starts, Optional<LocalDate> deadline) {
    if (starts.isPresent() && deadline.isPresent() && deadline.get().isBefore(starts.get())) {
      check.mistake("deadline", "Choose a last day on or after the first");
    }
  }

  private static Interval range(MeasureChoice choice) {
    return choice.measure().statistic().range(choice.question().scale());
  }
}
