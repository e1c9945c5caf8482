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
public record VerdictView(String key, String symbol, String title, String sentence) {
  public static VerdictView of(Standing.Line line) {
    return line.measurement().map(VerdictView::of).orElseGet(VerdictView::notAsked);
  }

  public static VerdictView of(Measurement measurement) {
    var verdict = measurement.verdict();
    var sentence = sentence(measurement);
    return switch (verdict.status()) {
      case ACHIEVED -> new VerdictView("achieved", "●", "Achieved", sentence);
      case ON_TRACK -> new VerdictView("on-track", "◐", "On track", sentence);
      case AT_RISK -> new VerdictView("at-risk", "◆", "At risk", sentence);
      case OFF_TRACK -> new VerdictView("off-track", "▲", "Off track", sentence);
      case NOT_SHOWN -> new VerdictView("not-shown", "◇", "Not shown", sentence);
      case MISSED -> new VerdictView("missed", "▲", "Missed", sentence);
      case NOT_ENOUGH_EVIDENCE -> new VerdictView("too-few", "○", unknown(verdict), sentence);
    };
  }

  private static String unknown(Verdict verdict) {
    return verdict.reason() instanceof Reason.Stale ? "Out of date" : "Not enough answers";
  }

  private static String sentence(Measurement measurement) {
    var target = measurement.reading().unit().show(measurement.keyResult().target());
    return switch (measurement.verdict().reason()) {
      case Reason.TooFewAnswers few ->
          "Nothing is said about the target from " + Words.count(few.n(), "answer") + ".";
      case Reason.ShownBeyond _ -> "The answers show that the score lies beyond " + target + ".";
      case Reason.ShownBefore _ ->
          "The answers have shown a score beyond " + target + ", and not the opposite since.";
      case Reason.ShownShort _ ->
          "The answers show that the score lies short of " + target + lost(measurement);
      case Reason.Forecast forecast -> forecast(target, forecast, measurement.verdict());
      case Reason.Stale stale -> stale(measurement, stale);
      case Reason.LastLook _, Reason.NeitherShown _ ->
          "The time is over, and the answers allow both: a score beyond "
              + target
              + " and one short of it.";
    };
  }

  private static String stale(Measurement measurement, Reason.Stale stale) {
    var shown =
        measurement
            .achievedOn()
            .map(day -> " It was achieved on %s; whether it still holds".formatted(Words.day(day)))
            .orElse(" Whether it still goes well");
    return "Nobody has answered for %s.%s is not known: ask again."
        .formatted(Words.count(stale.days(), "day"), shown);
  }

  private static String lost(Measurement measurement) {
    return measurement
        .achievedOn()
        .map(day -> ". What was achieved on " + Words.day(day) + " is lost.")
        .orElse(".");
  }

  private static String forecast(String target, Reason.Forecast forecast, Verdict verdict) {
    return "%s %s in the end: the chance is %s."
        .formatted(target, likelihood(verdict), Chance.show(forecast.probability()));
  }

  private static String likelihood(Verdict verdict) {
    return switch (verdict.status()) {
      case ON_TRACK -> "will probably be reached";
      case OFF_TRACK, MISSED -> "will probably not be reached";
      case AT_RISK, NOT_ENOUGH_EVIDENCE, ACHIEVED, NOT_SHOWN -> "may be reached or not";
    };
  }

  private static VerdictView notAsked() {
    return new VerdictView(
        "too-few", "○", "Not asked any more", "The survey no longer asks for this measure.");
  }
}
