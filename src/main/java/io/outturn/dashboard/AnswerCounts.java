package io.outturn.dashboard;

import io.outturn.outcome.Reading;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.NotEnoughAnswers;
import io.outturn.survey.CountedWords;
import java.util.List;
import java.util.Locale;

/**
 * How often each answer was given, the best first.
 *
 * @param rows one for each answer on the scale
 * @param n all of them together
 * @param few that there are too few to show them; empty when they are shown
 */
public record AnswerCounts(List<Row> rows, String n, String few) {
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

  /** From so few answers a score would be made of, each of them could be told apart. */
  public static AnswerCounts of(Reading reading) {
    return switch (reading.score()) {
      case Estimate _ -> shown(reading);
      case NotEnoughAnswers few ->
          new AnswerCounts(List.of(), Words.number(few.n()), few(few.n(), few.minimum()));
    };
  }

  /** Why answers are not shown one by one. */
  public static String few(long n, long minimum) {
    return "How the answers fall is shown from %d of them on; there are %s."
        .formatted(minimum, n == 0 ? "none" : Words.number(n));
  }

  private static AnswerCounts shown(Reading reading) {
    var rows =
        reading
            .question()
            .scale()
            .values()
            .mapToObj(value -> row(reading, value))
            .toList()
            .reversed();
    return new AnswerCounts(rows, Words.number(reading.answers().n()), "");
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
