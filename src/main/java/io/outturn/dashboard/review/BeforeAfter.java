package io.outturn.dashboard.review;

import io.outturn.dashboard.Words;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.statistics.Difference;
import io.outturn.statistics.Estimate;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What customers said before a day and what they say after another, in one sentence. It tells
 * whether there is a difference, and never what it comes from.
 */
@Singleton
final class BeforeAfter {
  private final Surveys surveys;
  private final Readings readings;
  private final Clock clock;

  BeforeAfter(Surveys surveys, Readings readings, Clock clock) {
    this.surveys = surveys;
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * The sentence.
   *
   * @param until the last day of before; from the key result's first day
   * @param since the first day of after; until today
   */
  String of(QuantitativeOutcome keyResult, LocalDate until, LocalDate since) {
    var today = LocalDate.now(clock);
    if (until.isBefore(keyResult.startsOn()) || since.isAfter(today)) {
      return "Not enough yet: there is no day before and after to compare.";
    }
    return surveys
        .current(keyResult.survey())
        .filter(version -> version.survey().measures().contains(keyResult.measure()))
        .map(version ->
            told(
                read(version, keyResult, new Window(keyResult.startsOn(), until)),
                read(version, keyResult, new Window(since, today))))
        .orElse("The survey no longer asks for this.");
  }

  private Reading read(SurveyVersion version, QuantitativeOutcome keyResult, Window window) {
    return readings.read(version, keyResult.measure(), keyResult.segment(), window);
  }

  private static String told(Reading before, Reading after) {
    return before.score() instanceof Estimate was && after.score() instanceof Estimate is
        ? difference(was, is, after)
        : "Not enough yet: %s before and %s after."
            .formatted(
                Words.count(before.answers().n(), "answer"),
                Words.count(after.answers().n(), "answer"));
  }

  private static String difference(Estimate was, Estimate is, Reading reading) {
    var unit = reading.unit();
    var change = Difference.between(was, is);
    return "%s from %s (n\u00a0=\u00a0%s) to %s (n\u00a0=\u00a0%s): %s %s, 95\u00a0%% interval %s to %s."
        .formatted(
            change.told() ? "It moved after," : "No difference is shown,",
            unit.show(was.value()),
            Words.number(was.n()),
            unit.show(is.value()),
            Words.number(is.n()),
            unit.signed(change.value()),
            unit.difference(),
            unit.signed(change.interval().low()),
            unit.signed(change.interval().high()));
  }
}
