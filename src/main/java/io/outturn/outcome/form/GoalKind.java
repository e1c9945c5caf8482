package io.outturn.outcome.form;

import io.outturn.outcome.Goal;
import org.jspecify.annotations.Nullable;

/** The kinds of goals, as people choose them. The names stand in forms and in the API. */
enum GoalKind {
  REACH("Get from the baseline beyond the target"),
  KEEP_ABOVE("Stay above the target"),
  KEEP_BELOW("Stay below the target");

  private final String words;

  GoalKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** The kind of this name; to reach something unless another is named. */
  static GoalKind named(@Nullable String name) {
    for (var kind : values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return REACH;
  }

  static GoalKind of(Goal goal) {
    return switch (goal) {
      case Goal.Reach _ -> REACH;
      case Goal.KeepAbove _ -> KEEP_ABOVE;
      case Goal.KeepBelow _ -> KEEP_BELOW;
    };
  }
}
