package io.outturn.outcome.output;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to say which key result an output should change.
 *
 * @param keyResult its key
 * @param change by how much, as people write the key result's unit, with its sign
 * @param until by when it should show
 * @param leading whatever a ticked box sends when the output is an early sign of the outcome
 * @param words why one should expect that
 */
@Introspected
@Serdeable.Deserializable
record HypothesisForm(
    @Nullable String keyResult,
    @Nullable String change,
    @Nullable String until,
    @Nullable String leading,
    @Nullable String words) {
  static final HypothesisForm EMPTY = new HypothesisForm(null, null, null, null, null);
}
