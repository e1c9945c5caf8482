package io.outturn.outcome;

import io.outturn.statistics.verdict.Aim;
import java.util.OptionalDouble;

/**
 * What a score should do. All numbers are in the measure's unit: NPS and shares -1..1, means in
 * scale points.
 */
public sealed interface Goal {
  /** What the score should get beyond, or stay beyond. */
  double target();

  /** Where it was before; nothing for a score that should stay where it is. */
  OptionalDouble baseline();

  /** The same in words: from the baseline, or where it should stay. */
  default String words(Unit unit) {
    return switch (this) {
      case Reach(var from, _, var target, _) ->
          "from %s to %s".formatted(unit.show(from), unit.show(target));
      case KeepAbove(var bound) -> "to stay above " + unit.show(bound);
      case KeepBelow(var bound) -> "to stay below " + unit.show(bound);
    };
  }

  /** The same for the statistics. */
  Aim aim();

  /**
   * To get beyond a target.
   *
   * @param from where the score was before
   * @param commitment the least that its team stands for, between the baseline and the target
   * @param target what it should get beyond; below the baseline when less is better
   * @param stretch what would be surprisingly good, behind the target
   */
  record Reach(double from, OptionalDouble commitment, double target, OptionalDouble stretch)
      implements Goal {
    @Override
    public OptionalDouble baseline() {
      return OptionalDouble.of(from);
    }

    @Override
    public Aim aim() {
      return new Aim(from, target);
    }
  }

  /**
   * To stay above a bound, as a guardrail does.
   *
   * @param target the bound
   */
  record KeepAbove(double target) implements Goal {
    @Override
    public OptionalDouble baseline() {
      return OptionalDouble.empty();
    }

    @Override
    public Aim aim() {
      return new Aim(target, target);
    }
  }

  /**
   * To stay below a bound.
   *
   * @param target the bound
   */
  record KeepBelow(double target) implements Goal {
    @Override
    public OptionalDouble baseline() {
      return OptionalDouble.empty();
    }

    @Override
    public Aim aim() {
      return Aim.below(target);
    }
  }
}
