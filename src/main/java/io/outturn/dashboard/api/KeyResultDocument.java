package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.Goal;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.verdict.Progress;
import io.outturn.statistics.verdict.Reason.Stale;
import io.outturn.statistics.verdict.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
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
 * @param goal {@code REACH}, {@code KEEP_ABOVE} or {@code KEEP_BELOW}
 * @param baseline where the score was, in the measure's unit; absent for what stays where it is
 * @param commitment the least that its team stands for; may be absent
 * @param target what it should get or stay beyond
 * @param stretch what would be surprisingly good; may be absent
 * @param startsOn the first day whose answers count
 * @param deadline the last day whose answers count
 * @param plannedAnswers how many answers are planned for; may be absent
 * @param weight how much it matters among the key results of its objective
 * @param guards the key result that it guards, if it is a guardrail
 * @param revision how often its terms were agreed on
 * @param countedTo the last day counted so far
 * @param status {@code NOT_ENOUGH_EVIDENCE}, {@code ON_TRACK}, {@code AT_RISK}, {@code OFF_TRACK},
 *     {@code ACHIEVED}, after the deadline {@code NOT_SHOWN} or {@code MISSED}, or {@code
 *     NOT_MEASURED} when the survey no longer offers the measure
 * @param logEvidenceAchieved the natural logarithm of the e-value that the score lies beyond the
 *     target; absent when no finite number says it, or when there are too few answers for a score
 * @param logEvidenceOffTrack the natural logarithm of the e-value that it lies short of it; absent
 *     likewise
 * @param outOfDate whether nobody has answered for too long to say that it goes well
 * @param progress how far the estimate is on the way from the baseline, 0, to the target, 1; less
 *     and more are possible; absent where there is no way to go, or too few answers
 * @param progressLow the same of the interval's end that is nearer to the baseline's wrong side
 * @param progressHigh the same of its other end
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
    String goal,
    @Nullable Double baseline,
    @Nullable Double commitment,
    double target,
    @Nullable Double stretch,
    LocalDate startsOn,
    LocalDate deadline,
    @Nullable Long plannedAnswers,
    int weight,
    @Nullable UUID guards,
    int revision,
    @Nullable LocalDate countedTo,
    String status,
    @Nullable Double logEvidenceAchieved,
    @Nullable Double logEvidenceOffTrack,
    boolean outOfDate,
    @Nullable Double progress,
    @Nullable Double progressLow,
    @Nullable Double progressHigh,
    @Nullable ScoreDocument score) {
  static KeyResultDocument of(QuantitativeOutcome outcome, Optional<Measurement> measurement) {
    return new KeyResultDocument(
        outcome.id().value(),
        outcome.objective().value(),
        outcome.title(),
        outcome.survey(),
        outcome.measure().toString(),
        outcome.everybody() ? null : outcome.segment(),
        goal(outcome.terms().goal()),
        boxed(outcome.terms().goal().baseline()),
        reach(outcome, Goal.Reach::commitment),
        outcome.target(),
        reach(outcome, Goal.Reach::stretch),
        outcome.startsOn(),
        outcome.deadline(),
        outcome.terms().planned().isPresent() ? outcome.terms().planned().getAsLong() : null,
        outcome.terms().weight(),
        outcome.guards().map(KeyResultId::value).orElse(null),
        outcome.revision(),
        measurement.map(measured -> measured.reading().window().to()).orElse(null),
        measurement.map(measured -> measured.verdict().status().name()).orElse("NOT_MEASURED"),
        evidence(measurement, Verdict::logAchieved),
        evidence(measurement, Verdict::logOffTrack),
        measurement.filter(measured -> measured.verdict().reason() instanceof Stale).isPresent(),
        progress(measurement, Progress.Along::share),
        progress(measurement, along -> along.interval().low()),
        progress(measurement, along -> along.interval().high()),
        measurement.map(measured -> ScoreDocument.of(measured.reading().score())).orElse(null));
  }

  private static @Nullable Double progress(
      Optional<Measurement> measurement, ToDoubleFunction<Progress.Along> part) {
    return measurement
        .map(Measurement::progress)
        .filter(Progress.Along.class::isInstance)
        .map(Progress.Along.class::cast)
        .map(part::applyAsDouble)
        .orElse(null);
  }

  private static String goal(Goal goal) {
    return switch (goal) {
      case Goal.Reach _ -> "REACH";
      case Goal.KeepAbove _ -> "KEEP_ABOVE";
      case Goal.KeepBelow _ -> "KEEP_BELOW";
    };
  }

  private static @Nullable Double reach(
      QuantitativeOutcome outcome, Function<Goal.Reach, OptionalDouble> part) {
    return outcome.terms().goal() instanceof Goal.Reach reach ? boxed(part.apply(reach)) : null;
  }

  private static @Nullable Double boxed(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
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
