package io.outturn.outcome;

import java.util.List;

/** How far the outputs of an objective are, apart from ideas and from what was let go of. */
public enum Delivery {
  NOTHING_PLANNED,
  OPEN,
  ALL_DONE;

  static Delivery of(List<Output> outputs) {
    var counted = outputs.stream().filter(Output::counted).toList();
    if (counted.isEmpty()) {
      return NOTHING_PLANNED;
    }
    return counted.stream().allMatch(Output::done) ? ALL_DONE : OPEN;
  }
}
