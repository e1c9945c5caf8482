package io.outturn.dashboard;

import io.outturn.outcome.Measurement;
import io.outturn.outcome.Standing;
import io.outturn.statistics.Verdict;

/**
 * A verdict in words.
 *
 * @param key for the style sheet
 * @param symbol a shape, so that nothing depends on colour
 * @param title in two or three words
 * @param sentence what it means
 */
public record Finding(String key, String symbol, String title, String sentence) {
  public static Finding of(Standing.Line line) {
    return line.measurement().map(Finding::of).orElseGet(Finding::notAsked);
  }

  public static Finding of(Measurement measurement) {
    var target = measurement.reading().unit().show(measurement.keyResult().target());
    return switch (measurement.verdict().status()) {
      case ACHIEVED ->
          new Finding(
              "achieved",
              "●",
              "Beyond the target",
              "The answers show that the score lies beyond " + target + ".");
      case OFF_TRACK ->
          new Finding(
              "off-track",
              "▲",
              "Short of the target",
              "The answers show that the score lies short of " + target + ".");
      case UNDECIDED ->
          new Finding(
              "undecided",
              "◆",
              "Cannot tell yet",
              "The answers allow both: a score beyond " + target + " and one short of it.");
      case NOT_ENOUGH_ANSWERS -> tooFew(measurement.verdict());
    };
  }

  private static Finding tooFew(Verdict verdict) {
    return new Finding(
        "too-few",
        "○",
        "Not enough answers",
        "Nothing is said about the target from " + Words.count(verdict.n(), "answer") + ".");
  }

  private static Finding notAsked() {
    return new Finding(
        "too-few", "○", "Not asked any more", "The survey no longer asks for this measure.");
  }
}
