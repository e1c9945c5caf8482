package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.verdict.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A key result and what customers' answers say about it so far.
 *
 * @param id its key
 * @param objective the objective it belongs to
 * @param title who feels what
 * @param survey the survey that is asked
 * @param measure the score
 * @param segment whose answers; absent for everybody's
 * @param baseline where the score was, in the measure's unit
 * @param target what it should get beyond
 * @param startsOn the first day whose answers count
 * @param deadline the last day whose answers count
 * @param countedTo the last day counted so far
 * @param status {@code NOT_ENOUGH_EVIDENCE}, {@code ON_TRACK}, {@code AT_RISK}, {@code OFF_TRACK},
 *     {@code ACHIEVED}, after the deadline {@code NOT_SHOWN} or {@code MISSED}, or {@code
 *     NOT_MEASURED} when the survey no longer offers the measure
 * @param logEvidenceAchieved the natural logarithm of the e-value that the score lies beyond the
 *     target; absent when no finite number says it, or when there are too few answers for a score
 * @param logEvidenceOffTrack the natural logarithm of the e-value that it lies short of it; absent
 *     likewise
 * @param score the estimate over the counted days
 */
@Serdeable
@Schema(name = "KeyResult")
record KeyResultDocument(
    UUID id,
    UUID objective,
    String title,
    String survey,
    String measure,
    @Nullable String segment,
    double baseline,
    double target,
    LocalDate startsOn,
    LocalDate deadline,
    @Nullable LocalDate countedTo,
    String status,
    @Nullable Double logEvidenceAchieved,
    @Nullable Double logEvidenceOffTrack,
    @Nullable ScoreDocument score) {
  static KeyResultDocument of(QuantitativeOutcome outcome, Optional<Measurement> measurement) {
    return new KeyResultDocument(
        outcome.id().value(),
        outcome.objective().value(),
        outcome.title(),
        outcome.survey(),
        outcome.measure().toString(),
        outcome.everybody() ? null : outcome.segment(),
        outcome.baseline(),
        outcome.target(),
        outcome.startsOn(),
        outcome.deadline(),
        measurement.map(measured -> measured.reading().window().to()).orElse(null),
        measurement.map(measured -> measured.verdict().status().name()).orElse("NOT_MEASURED"),
        evidence(measurement, Verdict::logAchieved),
        evidence(measurement, Verdict::logOffTrack),
        measurement.map(measured -> ScoreDocument.of(measured.reading().score())).orElse(null));
  }

  /** Of a few answers, the evidence would tell each of them. */
  private static @Nullable Double evidence(
      Optional<Measurement> measurement, ToDoubleFunction<Verdict> side) {
    return measurement
        .filter(measured -> measured.reading().score() instanceof Estimate)
        .map(measured -> side.applyAsDouble(measured.verdict()))
        .filter(Double::isFinite)
        .orElse(null);
  }
}
