package io.outturn.dashboard;

import io.outturn.outcome.Reading;
import io.outturn.outcome.Unit;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.NotEnoughAnswers;
import io.outturn.statistics.Score;

/**
 * A score as a page shows it: never without its interval, answers and method; with too few answers
 * it says so instead.
 *
 * @param enough whether there is a score
 * @param value the score, or that there are not enough answers
 * @param interval its interval, for example "+12 to +31"; empty without a score
 * @param confidence the interval's confidence, for example "95 %"; likewise
 * @param n how many answers, for example "128", or "4 of 10"
 * @param method how the interval was made; empty without a score
 */
public record Figure(
    boolean enough, String value, String interval, String confidence, String n, String method) {
  public static Figure of(Reading reading) {
    return of(reading.score(), reading.unit());
  }

  static Figure of(Score score, Unit unit) {
    return switch (score) {
      case Estimate estimate -> of(estimate, unit);
      case NotEnoughAnswers(long n, long minimum) -> {
        var some = Words.number(n) + " of " + Words.number(minimum);
        yield new Figure(false, "Not enough answers (" + some + ")", "", "", some, "");
      }
    };
  }

  private static Figure of(Estimate estimate, Unit unit) {
    var interval = estimate.interval();
    return new Figure(
        true,
        unit.show(estimate.value()),
        unit.show(interval.low()) + " to " + unit.show(interval.high()),
        Math.round(estimate.confidence() * 100) + "\u00a0%",
        Words.number(estimate.n()),
        estimate.method().title());
  }

  /** The whole figure in words. */
  public String sentence() {
    return enough
        ? value + " (" + confidence + " interval " + interval + ", n\u00a0=\u00a0" + n + ")"
        : value;
  }
}
