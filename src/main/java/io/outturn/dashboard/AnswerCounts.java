package io.outturn.dashboard;

import io.outturn.outcome.Reading;
import io.outturn.survey.question.Agreement;
import io.outturn.survey.question.Effort;
import io.outturn.survey.question.LocalizedText;
import io.outturn.survey.question.MatrixRow;
import io.outturn.survey.question.Rated;
import io.outturn.survey.question.Recommend;
import io.outturn.survey.question.Satisfaction;
import io.outturn.survey.question.Stars;
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
        name(reading, value),
        Words.number(count),
        String.format(Locale.ROOT, "%.1f\u00a0%%", share),
        String.format(Locale.ROOT, "%.1f", share),
        score(reading, value));
  }

  private static String name(Reading reading, int value) {
    var language = reading.version().survey().defaultLanguage();
    return switch (reading.question()) {
      case Agreement _, Stars _, MatrixRow _ -> throw new UnsupportedOperationException();
      case Satisfaction satisfaction ->
          value + " " + satisfaction.label(value).orElseThrow().in(language);
      case Recommend recommend ->
          end(value, recommend, recommend.lowest(), recommend.highest(), language);
      case Effort effort -> end(value, effort, effort.lowest(), effort.highest(), language);
    };
  }

  /** The number, with the words that stand at its end of the scale. */
  private static String end(
      int value, Rated question, LocalizedText lowest, LocalizedText highest, String language) {
    if (value == question.scale().high()) {
      return value + " " + highest.in(language);
    }
    return value == question.scale().low() ? value + " " + lowest.in(language) : value + "";
  }

  private static String score(Reading reading, int value) {
    double score = reading.measure().statistic().scoreOf(value, reading.question().scale());
    return String.format(Locale.ROOT, "%.0f", score).replace('-', '\u2212');
  }
}
