package io.outturn.outcome.alignment;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.KeyResultId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one objective gives to another.
 *
 * @param id its key
 * @param from the objective that gives
 * @param to the objective that gets
 * @param keyResult which of its key results; absent for the objective as a whole
 * @param words what it gets
 * @param by who promised it
 */
@Serdeable
@Schema(name = "Contribution")
record ContributionDocument(
    UUID id, UUID from, UUID to, @Nullable UUID keyResult, String words, String by) {
  static ContributionDocument of(Contribution contribution) {
    return new ContributionDocument(
        contribution.id().value(),
        contribution.from().value(),
        contribution.to().value(),
        contribution.keyResult().map(KeyResultId::value).orElse(null),
        contribution.words(),
        contribution.by());
  }
}
