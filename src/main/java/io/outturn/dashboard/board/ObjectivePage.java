package io.outturn.dashboard.board;

import io.micronaut.core.annotation.Introspected;
import io.outturn.dashboard.ObjectiveView;

/** One objective with everything that belongs to it. */
@Introspected
record ObjectivePage(boolean demonstration, ObjectiveView objective) {
  static ObjectivePage of(ObjectiveView objective) {
    return new ObjectivePage(objective.demonstration(), objective);
  }
}
