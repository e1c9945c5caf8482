package io.outturn.survey.logic.flow;

import java.util.List;

/** What checking a plan gives. */
public sealed interface CheckedPlan {
  /** Everybody finds the end of it. */
  record Sound(Flow flow) implements CheckedPlan {}

  /**
   * It cannot be used.
   *
   * @param flaws all of them, at least one
   */
  record Flawed(List<PlanFlaw> flaws) implements CheckedPlan {
    public Flawed {
      flaws = flaws.stream().distinct().toList();
      if (flaws.isEmpty()) {
        throw new IllegalArgumentException("What has no flaw is sound");
      }
    }
  }
}
