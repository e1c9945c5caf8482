package io.outturn.outcome.review;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to decide about an output.
 *
 * @param choice the name of a {@link Choice}
 * @param expectation the name of an {@link Expectation}
 * @param reason why
 * @param replacement what comes instead of it, where it is replaced
 * @param plannedFor the day that is planned for
 * @param seen how many decisions of the review whoever decides has seen
 */
@Introspected
@Serdeable.Deserializable
record DecisionForm(
    @Nullable String choice,
    @Nullable String expectation,
    @Nullable String reason,
    @Nullable String replacement,
    @Nullable String plannedFor,
    @Nullable String seen) {
  static final DecisionForm EMPTY = new DecisionForm(null, null, null, null, null, null);

  /** What was decided before. */
  static DecisionForm of(Decision decision) {
    return new DecisionForm(
        decision.choice().name(),
        decision.expectation().name(),
        decision.reason(),
        decision.replacement().map(Decision.Replacement::title).orElse(""),
        decision.replacement().map(each -> each.plannedFor().toString()).orElse(""),
        null);
  }
}
