package io.outturn.outcome.form;

import io.outturn.form.Check;
import io.outturn.outcome.Goal;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Unit;
import io.outturn.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads what a score should do, in the unit of the measure that was chosen. */
final class GoalReader {
  private final MeasureChoice choice;
  private final Check check;

  GoalReader(MeasureChoice choice, Check check) {
    this.choice = choice;
    this.check = check;
  }

  /** The goal; empty when the check holds mistakes about it. */
  Optional<Goal> read(KeyResultForm form) {
    return switch (form.kind()) {
      case REACH -> reach(form);
      case KEEP_ABOVE -> target(form).map(Goal.KeepAbove::new);
      case KEEP_BELOW -> target(form).map(Goal.KeepBelow::new);
    };
  }

  private Optional<Goal> reach(KeyResultForm form) {
    var baseline = number("baseline", "baseline", form.baseline());
    var target = target(form);
    if (baseline.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    if (baseline.get().equals(target.get())) {
      check.mistake("target", "Write a target that differs from the baseline");
      return Optional.empty();
    }
    var commitment = any("commitment", "commitment", form.commitment());
    var stretch = any("stretch", "stretch", form.stretch());
    inOrder(baseline.get(), commitment, target.get(), stretch);
    return Optional.of(new Goal.Reach(baseline.get(), commitment, target.get(), stretch));
  }

  /** A target at an end of the scale can never be shown to be exceeded. */
  private Optional<Double> target(KeyResultForm form) {
    var target = number("target", "target", form.target());
    if (target.filter(this::isAnEnd).isPresent()) {
      check.mistake(
          "target",
          "Nothing lies beyond " + shown(target.get()) + ": write a target that can be exceeded");
      return Optional.empty();
    }
    return target;
  }

  private boolean isAnEnd(double target) {
    return target == range().high() || target == range().low();
  }

  private OptionalDouble any(String field, String what, @Nullable String typed) {
    return typed == null || typed.isBlank()
        ? OptionalDouble.empty()
        : number(field, what, typed).stream().mapToDouble(Double::doubleValue).findFirst();
  }

  private Optional<Double> number(String field, String what, @Nullable String typed) {
    var number = Unit.of(choice.measure().statistic()).parse(typed == null ? "" : typed);
    if (number.isEmpty() || !range().contains(number.getAsDouble())) {
      check.mistake(
          field,
          "Write the %s as a number, %s"
              .formatted(what, MeasureWords.range(choice.measure(), choice.question().scale())));
      return Optional.empty();
    }
    return Optional.of(number.getAsDouble());
  }

  /** The commitment comes before the target and the stretch behind it, seen from the baseline. */
  private void inOrder(
      double baseline, OptionalDouble commitment, double target, OptionalDouble stretch) {
    double way = Math.signum(target - baseline);
    if (commitment.isPresent() && !between(baseline, commitment.getAsDouble(), target, way)) {
      check.mistake("commitment", "Write a commitment between the baseline and the target");
    }
    if (stretch.isPresent() && (stretch.getAsDouble() - target) * way <= 0) {
      check.mistake("stretch", "Write a stretch that lies beyond the target");
    }
  }

  private static boolean between(double from, double value, double to, double way) {
    return (value - from) * way > 0 && (to - value) * way > 0;
  }

  private String shown(double value) {
    return Unit.of(choice.measure().statistic()).show(value);
  }

  private Interval range() {
    return choice.measure().statistic().range(choice.question().scale());
  }
}
