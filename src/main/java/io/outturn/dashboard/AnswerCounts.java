package io.outturn.dashboard;

import io.outturn.outcome.Reading;
import io.outturn.survey.CountedWords;
import java.util.List;
import java.util.Locale;

/**
 * How often each answer was given, the best first.
 *
 * @param rows one for each answer on the scale
 * @param n all of them together
 */
public record AnswerCounts(List<Row> rows, String n) {
  /**
   * One answer.
   *
   * @param value the number on the scale, with its words where it has some
   * @param count how often it was given
   * @param share the same in per cent of all answers
   * @param width the share as a bar's length out of 100
   * @param score what each of these answers contributes to the measure
   */
  public record Row(String value, String count, String share, String width, String score) {}

  public static AnswerCounts of(Reading reading) {
    var rows =
        reading
            .question()
            .scale()
            .values()
            .mapToObj(value -> row(reading, value))
            .toList()
            .reversed();
    return new AnswerCounts(rows, Words.number(reading.answers().n()));
  }

  private static Row row(Reading reading, int value) {
    long count = reading.answers().count(value);
    double share = reading.answers().n() == 0 ? 0 : 100.0 * count / reading.answers().n();
    return new Row(
        CountedWords.step(reading.version().survey(), reading.question(), value),
        Words.number(count),
        String.format(Locale.ROOT, "%.1f\u00a0%%", share),
        String.format(Locale.ROOT, "%.1f", share),
        score(reading, value));
  }

  private static String score(Reading reading, int value) {
    double score = reading.measure().statistic().scoreOf(value, reading.question().scale());
    var format = score == Math.rint(score) ? "%.0f" : "%.2f";
    return String.format(Locale.ROOT, format, score).replace('-', '\u2212');
  }
}
