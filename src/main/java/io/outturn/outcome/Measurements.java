package io.outturn.outcome;

import io.outturn.statistics.verdict.Aim;
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

  Measurements(Surveys surveys, Readings readings, MinimumAnswers minimum, Clock clock) {
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
    var reading = readings.read(version, keyResult.measure(), keyResult.segment(), window);
    return new Measurement(keyResult, reading, verdict(keyResult, reading, today));
  }

  private Verdict verdict(QuantitativeOutcome keyResult, Reading reading, LocalDate today) {
    var statistic = keyResult.measure().statistic();
    var aim = new Aim(keyResult.baseline(), keyResult.target());
    var rule = Rule.usual(minimum.value());
    return today.isAfter(keyResult.deadline())
        ? Verdict.atTheEnd(statistic, reading.answers(), aim, rule)
        : Verdict.soFar(statistic, reading.answers(), aim, expected(keyResult, reading), rule);
  }

  private static long expected(QuantitativeOutcome keyResult, Reading reading) {
    var window = reading.window();
    return Pace.expected(
        reading.answers().n(),
        ChronoUnit.DAYS.between(window.from(), window.to()) + 1,
        ChronoUnit.DAYS.between(window.to(), keyResult.deadline()));
  }
}
