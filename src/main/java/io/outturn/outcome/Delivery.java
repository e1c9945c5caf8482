package io.outturn.outcome;

import java.util.List;

/** How far the outputs of an objective are. */
public enum Delivery {
  NOTHING_PLANNED,
  OPEN,
  ALL_DONE;

  static Delivery of(List<Output> outputs) {
    if (outputs.isEmpty()) {
      return NOTHING_PLANNED;
    }
    return outputs.stream().allMatch(Output::done) ? ALL_DONE : OPEN;
  }
}
