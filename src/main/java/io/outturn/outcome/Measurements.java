package io.outturn.outcome;

import io.micronaut.context.annotation.Property;
import io.outturn.statistics.verdict.Latch;
import io.outturn.statistics.verdict.Pace;
import io.outturn.statistics.verdict.Rule;
import io.outturn.statistics.verdict.Verdict;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Measures key results. */
@Singleton
public final class Measurements {
  private final Surveys surveys;
  private final Readings readings;
  private final MinimumAnswers minimum;
  private final Clock clock;
  private final long staleDays;

  Measurements(
      Surveys surveys,
      Readings readings,
      MinimumAnswers minimum,
      Clock clock,
      @Property(name = "outturn.stale-days", defaultValue = "28") long staleDays) {
    this.staleDays = staleDays;
    this.surveys = surveys;
    this.readings = readings;
    this.minimum = minimum;
    this.clock = clock;
  }

  /**
   * The measurement up to today or the deadline; empty when the survey is gone or no longer asks
   * the question.
   */
  public Optional<Measurement> of(QuantitativeOutcome keyResult) {
    return asked(keyResult).map(version -> measured(keyResult, version));
  }

  private Optional<SurveyVersion> asked(QuantitativeOutcome keyResult) {
    var measure = keyResult.measure();
    return surveys
        .current(keyResult.survey())
        .filter(version -> version.survey().measures().contains(measure));
  }

  private Measurement measured(QuantitativeOutcome keyResult, SurveyVersion version) {
    var today = LocalDate.now(clock);
    var window = keyResult.soFar(today);
    var days = readings.daily(version, keyResult.measure(), keyResult.segment(), window);
    var reading =
        readings.reading(
            version, keyResult.measure(), keyResult.segment(), window, days.in(window));
    var rule = Rule.usual(minimum.value());
    var achievedOn = achievedOn(keyResult, days, rule);
    var verdict = verdict(keyResult, reading, today, rule);
    return new Measurement(
        keyResult,
        reading,
        days,
        fresh(
            achievedOn.isPresent() ? verdict.onceAchieved(rule) : verdict, days, keyResult, today),
        achievedOn);
  }

  /** Until the deadline, what is well needs answers that are not too old. */
  private Verdict fresh(
      Verdict verdict, DailyCounts days, QuantitativeOutcome keyResult, LocalDate today) {
    return today.isAfter(keyResult.deadline())
        ? verdict
        : days.span()
            .map(span -> ChronoUnit.DAYS.between(span.to(), today))
            .map(silence -> verdict.afterSilence(silence, staleDays))
            .orElse(verdict);
  }

  private static Verdict verdict(
      QuantitativeOutcome keyResult, Reading reading, LocalDate today, Rule rule) {
    var statistic = keyResult.measure().statistic();
    if (today.isAfter(keyResult.deadline())) {
      return Verdict.atTheEnd(statistic, reading.answers(), keyResult.aim(), rule);
    }
    var soFar =
        Verdict.soFar(
            statistic, reading.answers(), keyResult.aim(), expected(keyResult, reading), rule);
    return switch (keyResult.terms().goal()) {
      case Goal.Reach _ -> soFar;
      case Goal.KeepAbove _, Goal.KeepBelow _ -> soFar.keptSoFar();
    };
  }

  /** Replayed day by day from the counts, so that nobody can set it and nothing can lose it. */
  private static Optional<LocalDate> achievedOn(
      QuantitativeOutcome keyResult, DailyCounts days, Rule rule) {
    if (!(keyResult.terms().goal() instanceof Goal.Reach)) {
      return Optional.empty();
    }
    var first = Latch.first(keyResult.measure().statistic(), days.counts(), keyResult.aim(), rule);
    return first.isEmpty() ? Optional.empty() : Optional.of(days.days().get(first.getAsInt()));
  }

  private static long expected(QuantitativeOutcome keyResult, Reading reading) {
    var window = reading.window();
    return Pace.expected(
        reading.answers().n(),
        ChronoUnit.DAYS.between(window.from(), window.to()) + 1,
        ChronoUnit.DAYS.between(window.to(), keyResult.deadline()));
  }
}
