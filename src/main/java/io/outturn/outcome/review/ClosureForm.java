package io.outturn.outcome.review;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to close a review.
 *
 * @param words what was learned
 * @param seen how many decisions whoever closes it has seen
 */
@Introspected
@Serdeable.Deserializable
record ClosureForm(@Nullable String words, @Nullable String seen) {
  static final ClosureForm EMPTY = new ClosureForm(null, null);
}
