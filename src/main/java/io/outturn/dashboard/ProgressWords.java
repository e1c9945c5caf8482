package io.outturn.dashboard;

import io.outturn.statistics.Interval;
import io.outturn.statistics.verdict.Grade;
import io.outturn.statistics.verdict.Progress;
import java.util.Locale;

/** How far a key result has come, and what it was worth in the end, in words. */
public final class ProgressWords {
  private ProgressWords() {}

  /** For example "38 % of the way (12 % to 64 %)"; empty where there is no way to go. */
  public static String of(Progress progress) {
    return switch (progress) {
      case Progress.Along along ->
          "%s of the way (%s to %s)"
              .formatted(
                  percent(along.share()),
                  percent(along.interval().low()),
                  percent(along.interval().high()));
      case Progress.TooFewAnswers _, Progress.NoWay _ -> "";
    };
  }

  /** For example "Score 0.8 of 1 (0.6 to 1.0): beyond the target". */
  public static String of(Grade grade) {
    return switch (grade) {
      case Grade.Given given ->
          "Score %s of 1 (%s): %s"
              .formatted(number(given.value()), range(given.interval()), band(given.band()));
      case Grade.TooFewAnswers(long n, long minimum) ->
          "No score: %d of %d answers".formatted(n, minimum);
      case Grade.Kept _ -> "Score 1.0 of 1: it stayed where it should";
      case Grade.Lost _ -> "Score 0.0 of 1: it did not stay where it should";
      case Grade.NotShown _ -> "No score: the answers allow both";
    };
  }

  private static String band(Grade.Band band) {
    return switch (band) {
      case BELOW -> "short of what was promised";
      case COMMITMENT -> "beyond the commitment";
      case TARGET -> "beyond the target";
      case STRETCH -> "beyond the stretch";
    };
  }

  private static String range(Interval interval) {
    return number(interval.low()) + " to " + number(interval.high());
  }

  private static String number(double grade) {
    return String.format(Locale.ROOT, "%.1f", grade);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%d\u00a0%%", Math.round(share * 100)).replace('-', '\u2212');
  }
}
