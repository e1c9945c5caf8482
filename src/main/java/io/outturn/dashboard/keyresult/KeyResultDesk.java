package io.outturn.dashboard.keyresult;

import io.outturn.audit.Histories;
import io.outturn.audit.Subject;
import io.outturn.dashboard.BreakWords;
import io.outturn.dashboard.KeyResultView;
import io.outturn.dashboard.Missing;
import io.outturn.dashboard.ObjectiveView;
import io.outturn.outcome.KeyResult;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.KeyResults;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.MinimumAnswers;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.outcome.Standing;
import io.outturn.outcome.Standings;
import io.outturn.tally.Validity;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Puts together what is shown of one key result. */
@Singleton
final class KeyResultDesk {
  private final KeyResults keyResults;
  private final Standings standings;
  private final Readings readings;
  private final Trends trends;
  private final Courses courses;
  private final MinimumAnswers minimum;
  private final Histories histories;
  private final Clock clock;

  KeyResultDesk(
      KeyResults keyResults,
      Standings standings,
      Readings readings,
      Trends trends,
      Courses courses,
      MinimumAnswers minimum,
      Histories histories,
      Clock clock) {
    this.histories = histories;
    this.keyResults = keyResults;
    this.standings = standings;
    this.readings = readings;
    this.trends = trends;
    this.courses = courses;
    this.minimum = minimum;
    this.clock = clock;
  }

  KeyResultPage page(KeyResultId id) {
    var standing = standing(id);
    var line = line(standing, id);
    return new KeyResultPage(
        standing.objective().demonstration(),
        ObjectiveView.of(standing, LocalDate.now(clock)),
        KeyResultView.of(line),
        line.measurement().map(Reasons::of).orElse(List.of()),
        line.measurement().map(Plan::of).orElse(List.of()),
        line.measurement().map(trends::of).orElse(null),
        histories.of(Subject.Kind.KEY_RESULT, id.value()));
  }

  ExplanationPage explanation(KeyResultId id) {
    var standing = standing(id);
    var measurement = measured(standing, id);
    return ExplanationPage.of(
        standing.objective().demonstration(),
        measurement,
        breaks(measurement.reading()),
        readings.with(measurement.reading(), Validity.WITHOUT_FLAGGED),
        minimum.value());
  }

  /** The score of each period. */
  List<PeriodDocument> periods(KeyResultId id) {
    return PeriodDocument.of(courses.of(measured(standing(id), id)));
  }

  /** What the number is made of. */
  ExplanationDocument explained(KeyResultId id) {
    var measurement = measured(standing(id), id);
    var reading = measurement.reading();
    return ExplanationDocument.of(
        measurement,
        readings.with(reading, Validity.WITHOUT_FLAGGED),
        minimum.value(),
        breaks(reading));
  }

  private List<String> breaks(Reading reading) {
    return readings.series(reading).breaksIn(reading.window()).stream()
        .map(BreakWords::sentence)
        .toList();
  }

  String trendFile(KeyResultId id) {
    var measurement = measured(standing(id), id);
    return TrendFile.of(measurement, courses.of(measurement));
  }

  private Standing standing(KeyResultId id) {
    return keyResults
        .find(id)
        .map(KeyResult::objective)
        .flatMap(standings::of)
        .orElseThrow(Missing.keyResult());
  }

  /** Of the key results of its objective, or a dropped one. */
  private Standing.Line line(Standing standing, KeyResultId id) {
    return standing.keyResults().stream()
        .filter(line -> line.keyResult().id().equals(id))
        .findFirst()
        .or(() -> keyResults.find(id).map(standings::line))
        .orElseThrow(Missing.keyResult());
  }

  private Measurement measured(Standing standing, KeyResultId id) {
    return line(standing, id).measurement().orElseThrow(Missing.keyResult());
  }
}
