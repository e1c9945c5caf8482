package io.outturn.outcome;

import java.time.LocalDate;

/**
 * What must be true for an objective to be reached. Its value comes from customers' answers alone:
 * there is no way to type one.
 */
public sealed interface KeyResult permits QuantitativeOutcome {
  KeyResultId id();

  ObjectiveId objective();

  String title();

  /** The last day whose answers count. */
  LocalDate deadline();
}
