package io.outturn.outcome;

import io.outturn.statistics.verdict.Status;
import java.util.List;

/** What customers' answers say about an objective as a whole. */
public enum Felt {
  /** No key result asks anybody. */
  NOT_MEASURED,
  /** Too few answers, or answers that allow both. */
  NOT_KNOWN,
  /** Every key result is shown to be beyond its target. */
  REACHED,
  /** At least one key result is short of its target, or will probably end there. */
  MISSED;

  /**
   * The objective's state by that of its key results: the weakest one decides, since an objective
   * is reached only when all of them are.
   */
  static Felt of(List<Status> keyResults) {
    if (keyResults.isEmpty()) {
      return NOT_MEASURED;
    }
    if (keyResults.stream().anyMatch(Felt::isMissed)) {
      return MISSED;
    }
    return keyResults.stream().allMatch(Status.ACHIEVED::equals) ? REACHED : NOT_KNOWN;
  }

  private static boolean isMissed(Status keyResult) {
    return keyResult == Status.OFF_TRACK || keyResult == Status.MISSED;
  }
}
