package io.outturn.dashboard.keyresult;

import io.outturn.chart.Break;
import io.outturn.chart.Period;
import io.outturn.chart.Trend;
import io.outturn.chart.TrendChart;
import io.outturn.dashboard.BreakWords;
import io.outturn.dashboard.Figure;
import io.outturn.dashboard.Words;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.MinimumAnswers;
import io.outturn.outcome.Reading;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.NotEnoughAnswers;
import io.outturn.survey.Series;
import io.outturn.time.Step;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Draws how a key result's score went. */
@Singleton
final class Trends {
  private final Courses courses;
  private final Change change;
  private final MinimumAnswers minimum;

  Trends(Courses courses, Change change, MinimumAnswers minimum) {
    this.courses = courses;
    this.change = change;
    this.minimum = minimum;
  }

  TrendView of(Measurement measurement) {
    var course = courses.of(measurement);
    return new TrendView(
        change.sentence(courses.counted(measurement), measurement.days()),
        course.breaks().stream().map(BreakWords::sentence).toList(),
        course.isEmpty() ? null : TrendChart.of(trend(measurement, course)),
        note(course),
        course.step().word(),
        parts(course),
        "/key-results/" + measurement.keyResult().id().value() + "/trend.csv");
  }

  private Trend trend(Measurement measurement, Course course) {
    var whole = course.whole();
    var range = whole.measure().statistic().range(whole.question().scale());
    return new Trend(
        MeasureWords.title(whole.measure()) + ", " + Words.whose(whole.segment()),
        description(measurement, course),
        periods(course.counted(), course.step()),
        course.beside().stream().map(part -> periods(part.periods(), course.step())).toList(),
        course.breaks().stream().map(stretch -> drawn(stretch, course)).toList(),
        measurement.keyResult().terms().goal().baseline(),
        OptionalDouble.of(measurement.keyResult().target()),
        range.low(),
        range.high(),
        whole.unit()::show);
  }

  private String description(Measurement measurement, Course course) {
    var whole = course.whole();
    var periods = course.counted();
    long scored = periods.stream().filter(period -> period.score() instanceof Estimate).count();
    return "%s: %s, %d with an estimate and its 95 %% interval, %d with fewer than %d answers. %s"
        .formatted(
            Words.window(whole.window()),
            Words.count(periods.size(), course.step().word()),
            scored,
            periods.size() - scored,
            minimum.value(),
            "The score is %s. The table below holds every value."
                .formatted(measurement.keyResult().terms().goal().words(whole.unit())));
  }

  private String note(Course course) {
    return "Answers from %s. A dot for each %s, with its 95 %% interval; n is the number of answers. Where n stands in brackets, there are fewer than %d answers and no estimate is shown.%s"
        .formatted(
            Words.window(course.whole().window()),
            course.step().word(),
            minimum.value(),
            course.beside().isEmpty()
                ? ""
                : " Hollow dots are answers to what was asked before: they do not count, and n leaves them out.");
  }

  private static Break drawn(Series.Stretch stretch, Course course) {
    return new Break(
        course.at(stretch.from()), stretch.began().title() + ", " + Words.day(stretch.from()));
  }

  private static List<Period> periods(List<Reading> readings, Step step) {
    return readings.stream().map(reading -> period(reading, step)).toList();
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

  /** What counts first. */
  private static List<TrendView.Part> parts(Course course) {
    var counted = new TrendView.Part("", rows(course.counted().stream()));
    var beside = course.beside().stream().map(Trends::part);
    return Stream.concat(Stream.of(counted), beside).toList();
  }

  private static TrendView.Part part(Course.Part part) {
    return new TrendView.Part(
        "Do not count: answers to ‘%s’".formatted(part.stretch().wording()),
        rows(part.periods().stream().filter(period -> period.answers().n() > 0)));
  }

  private static List<TrendView.Row> rows(Stream<Reading> periods) {
    return periods.map(Trends::row).toList();
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
