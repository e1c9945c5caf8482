package io.outturn.dashboard.keyresult;

import io.outturn.outcome.Measurement;
import io.outturn.outcome.MinimumAnswers;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.time.Step;
import jakarta.inject.Singleton;

/** Follows key results from the first period with answers to the last. */
@Singleton
final class Courses {
  private final Readings readings;
  private final MinimumAnswers minimum;

  Courses(Readings readings, MinimumAnswers minimum) {
    this.readings = readings;
    this.minimum = minimum;
  }

  Course of(Measurement measurement) {
    var beside = readings.beside(measurement.reading());
    var whole = readings.narrowed(measurement.reading(), measurement.days(), beside);
    var step = Step.of(whole.window(), whole.answers().n(), minimum.value());
    return new Course(
        whole,
        step,
        readings.trend(whole, measurement.days(), step),
        beside.stream()
            .map(each -> new Course.Part(each.stretch(), readings.trend(whole, each.days(), step)))
            .toList(),
        readings.series(whole).breaksIn(measurement.reading().window()));
  }

  /** Only the answers that count, in their own time. */
  Reading counted(Measurement measurement) {
    return readings.narrowed(measurement.reading(), measurement.days());
  }
}
