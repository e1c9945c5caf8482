package io.outturn.outcome;

import io.outturn.statistics.Verdict;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
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
    var window = keyResult.soFar(LocalDate.now(clock));
    var reading = readings.read(version, keyResult.measure(), keyResult.segment(), window);
    var verdict =
        Verdict.of(
            keyResult.measure().statistic(),
            reading.answers(),
            keyResult.baseline(),
            keyResult.target(),
            minimum.value());
    return new Measurement(keyResult, reading, verdict);
  }
}
