package io.outturn.outcome.publishing;

import io.outturn.outcome.Goal;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.statistics.planning.SampleSize;
import io.outturn.statistics.verdict.Pace;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/** Plans answers: from the goal how many it takes, from the counts how many will come. */
@Singleton
public final class AnswerPlans {
  private static final int DAYS = 28;
  private final Surveys surveys;
  private final Readings readings;
  private final Clock clock;

  AnswerPlans(Surveys surveys, Readings readings, Clock clock) {
    this.surveys = surveys;
    this.readings = readings;
    this.clock = clock;
  }

  /** The plan; empty when the survey does not offer the measure. */
  public Optional<AnswerPlan> of(QuantitativeOutcome keyResult) {
    return surveys
        .current(keyResult.survey())
        .filter(version -> version.survey().measures().contains(keyResult.measure()))
        .map(version -> plan(keyResult, version));
  }

  private AnswerPlan plan(QuantitativeOutcome keyResult, SurveyVersion version) {
    var today = LocalDate.now(clock);
    var lately = read(keyResult, version, new Window(today.minusDays(DAYS - 1L), today));
    long left = ChronoUnit.DAYS.between(later(today, keyResult.startsOn()), keyResult.deadline());
    long soFar =
        keyResult.startsOn().isAfter(today)
            ? 0
            : read(keyResult, version, keyResult.soFar(today)).answers().n();
    return new AnswerPlan(
        needed(keyResult, lately),
        soFar + Pace.expected(lately.answers().n(), DAYS, left),
        keyResult.terms().planned());
  }

  private Reading read(QuantitativeOutcome keyResult, SurveyVersion version, Window window) {
    return readings.read(version, keyResult.measure(), keyResult.segment(), window);
  }

  private static OptionalLong needed(QuantitativeOutcome keyResult, Reading reading) {
    var size = SampleSize.usual(keyResult.measure().statistic(), reading.question().scale());
    return switch (keyResult.terms().goal()) {
      case Goal.Reach(var from, _, var target, _) -> OptionalLong.of(size.needed(from, target));
      case Goal.KeepAbove _, Goal.KeepBelow _ -> OptionalLong.empty();
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
