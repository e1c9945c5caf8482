package io.outturn.outcome;

import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import io.outturn.survey.Measure;

/** What measures are called on pages. */
public final class MeasureWords {
  private MeasureWords() {}

  /** For example "Net Promoter Score". */
  public static String title(Measure measure) {
    return switch (measure.statistic()) {
      case Statistic.Nps() -> "Net Promoter Score";
      case Statistic.TopBox(var k) ->
          k == 1 ? "Share of the best answer" : "Share of the " + k + " best answers";
      case Statistic.Mean() -> "Mean answer";
      case Statistic.Index(var _) -> "Index of several questions";
    };
  }

  /** Where its values lie, as people write them. */
  public static String range(Measure measure, Scale scale) {
    var unit = Unit.of(measure.statistic());
    var range = measure.statistic().range(scale);
    return unit.show(range.low()) + " to " + unit.show(range.high());
  }

  /** How it is computed from the answers, in a sentence. */
  public static String formula(Measure measure, Scale scale) {
    return switch (measure.statistic()) {
      case Statistic.Nps() ->
          "Share of answers 9 and 10 (promoters) less share of answers 0 to 6 (detractors),"
              + " times 100.";
      case Statistic.TopBox(var k) ->
          "Answers from %d to %d divided by all answers."
              .formatted(scale.high() - k + 1, scale.high());
      case Statistic.Mean() -> "Sum of all answers divided by their number.";
      case Statistic.Index(var items) ->
          "Mean of all answers of those who answered each of the %d questions.".formatted(items);
    };
  }
}
