package io.outturn.dashboard;

import io.outturn.outcome.Measurement;
import io.outturn.outcome.Standing;
import io.outturn.statistics.verdict.Reason;
import io.outturn.statistics.verdict.Verdict;

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
    var verdict = measurement.verdict();
    return switch (verdict.status()) {
      case ACHIEVED ->
          new Finding(
              "achieved",
              "●",
              "Beyond the target",
              "The answers show that the score lies beyond " + target + ".");
      case OFF_TRACK, MISSED ->
          verdict.reason() instanceof Reason.Forecast ? unlikely(target) : shortOf(target);
      case ON_TRACK, AT_RISK, NOT_SHOWN ->
          new Finding(
              "undecided",
              "◆",
              "Cannot tell yet",
              "The answers allow both: a score beyond " + target + " and one short of it.");
      case NOT_ENOUGH_EVIDENCE -> tooFew(verdict);
    };
  }

  private static Finding shortOf(String target) {
    return new Finding(
        "off-track",
        "▲",
        "Short of the target",
        "The answers show that the score lies short of " + target + ".");
  }

  private static Finding unlikely(String target) {
    return new Finding(
        "off-track",
        "▲",
        "Off track",
        "Going by the answers so far, " + target + " will probably not be reached.");
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
