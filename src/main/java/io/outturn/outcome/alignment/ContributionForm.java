package io.outturn.outcome.alignment;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to promise a contribution.
 *
 * @param to the key of the objective or of the key result that gets it
 * @param words what it gets, in the team's own words
 */
@Introspected
@Serdeable.Deserializable
record ContributionForm(@Nullable String to, @Nullable String words) {
  static final ContributionForm EMPTY = new ContributionForm(null, null);
}
