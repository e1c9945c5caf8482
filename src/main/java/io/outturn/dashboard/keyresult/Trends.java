package io.outturn.dashboard.keyresult;

import io.outturn.chart.Period;
import io.outturn.chart.Trend;
import io.outturn.chart.TrendChart;
import io.outturn.dashboard.Figure;
import io.outturn.dashboard.Words;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.MinimumAnswers;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Readings;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.NotEnoughAnswers;
import io.outturn.time.Step;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalDouble;

/** Draws how a key result's score went, from the first period with answers to the last. */
@Singleton
final class Trends {
  private final Readings readings;
  private final Change change;
  private final MinimumAnswers minimum;

  Trends(Readings readings, Change change, MinimumAnswers minimum) {
    this.readings = readings;
    this.change = change;
    this.minimum = minimum;
  }

  TrendView of(Measurement measurement) {
    var whole = readings.narrowed(measurement.reading(), measurement.days());
    var periods = readings.trend(whole, measurement.days(), step(whole));
    return new TrendView(
        change.sentence(whole, measurement.days()),
        whole.answers().n() == 0 ? null : TrendChart.of(trend(measurement, whole, periods)),
        note(whole),
        step(whole).word(),
        periods.stream().map(Trends::row).toList(),
        "/key-results/" + measurement.keyResult().id().value() + "/trend.csv");
  }

  /** The score of every period. */
  List<Reading> periods(Measurement measurement) {
    var whole = readings.narrowed(measurement.reading(), measurement.days());
    return readings.trend(whole, measurement.days(), step(whole));
  }

  private Step step(Reading whole) {
    return Step.of(whole.window(), whole.answers().n(), minimum.value());
  }

  private Trend trend(Measurement measurement, Reading whole, List<Reading> periods) {
    var range = whole.measure().statistic().range(whole.question().scale());
    return new Trend(
        MeasureWords.title(whole.measure()) + ", " + Words.whose(whole.segment()),
        description(measurement, whole, periods),
        periods.stream().map(period -> period(period, step(whole))).toList(),
        OptionalDouble.of(measurement.keyResult().baseline()),
        OptionalDouble.of(measurement.keyResult().target()),
        range.low(),
        range.high(),
        whole.unit()::show);
  }

  private String description(Measurement measurement, Reading whole, List<Reading> periods) {
    long scored = periods.stream().filter(period -> period.score() instanceof Estimate).count();
    return "%s: %s, %d with an estimate and its 95 %% interval, %d with fewer than %d answers. %s"
        .formatted(
            Words.window(whole.window()),
            Words.count(periods.size(), step(whole).word()),
            scored,
            periods.size() - scored,
            minimum.value(),
            "Target %s, baseline %s. The table below holds every value."
                .formatted(
                    whole.unit().show(measurement.keyResult().target()),
                    whole.unit().show(measurement.keyResult().baseline())));
  }

  private String note(Reading whole) {
    return "Answers from %s. A dot for each %s, with its 95 %% interval; n is the number of answers. Where n stands in brackets, there are fewer than %d answers and no estimate is shown."
        .formatted(Words.window(whole.window()), step(whole).word(), minimum.value());
  }

  private static Period period(Reading reading, Step step) {
    var label = Words.period(reading.window().from(), step);
    return switch (reading.score()) {
      case Estimate estimate ->
          new Period.Scored(
              label,
              estimate.n(),
              estimate.value(),
              estimate.interval().low(),
              estimate.interval().high());
      case NotEnoughAnswers few -> new Period.TooFew(label, few.n());
    };
  }

  private static TrendView.Row row(Reading reading) {
    var figure = Figure.of(reading);
    return new TrendView.Row(
        Words.window(reading.window()),
        figure.enough() ? figure.value() : "Not enough answers",
        figure.interval(),
        Words.number(reading.answers().n()));
  }
}
