package io.outturn.outcome.output;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.Hypothesis;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an output should change.
 *
 * @param id its key
 * @param output the key of the output
 * @param keyResult the key of the key result that it should change
 * @param change by how much, in the measure's unit
 * @param until by when it should show
 * @param leading whether the output is an early sign of the outcome
 * @param words why one should expect that; may be empty
 */
@Serdeable
@Schema(name = "Hypothesis")
record HypothesisDocument(
    UUID id,
    UUID output,
    UUID keyResult,
    double change,
    LocalDate until,
    boolean leading,
    String words) {
  static HypothesisDocument of(Hypothesis hypothesis) {
    return new HypothesisDocument(
        hypothesis.id(),
        hypothesis.output().value(),
        hypothesis.keyResult().value(),
        hypothesis.change(),
        hypothesis.until(),
        hypothesis.leading(),
        hypothesis.words());
  }
}
