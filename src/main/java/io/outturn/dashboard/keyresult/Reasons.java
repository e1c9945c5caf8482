package io.outturn.dashboard.keyresult;

import io.outturn.dashboard.EValue;
import io.outturn.dashboard.Figure;
import io.outturn.dashboard.Words;
import io.outturn.outcome.Measurement;
import io.outturn.statistics.verdict.Verdict;
import java.util.List;

/** What a verdict rests on, in sentences. */
final class Reasons {
  private Reasons() {}

  static List<String> of(Measurement measurement) {
    var verdict = measurement.verdict();
    return switch (verdict.status()) {
      case NOT_ENOUGH_EVIDENCE -> List.of(figure(measurement));
      case ACHIEVED, ON_TRACK, AT_RISK, OFF_TRACK, NOT_SHOWN, MISSED ->
          List.of(figure(measurement), beyond(verdict), shortOf(verdict));
    };
  }

  private static String figure(Measurement measurement) {
    return "%s: %s."
        .formatted(
            Words.window(measurement.reading().window()),
            Figure.of(measurement.reading()).sentence());
  }

  private static String beyond(Verdict verdict) {
    return evidence("beyond", verdict.logAchieved());
  }

  private static String shortOf(Verdict verdict) {
    return evidence("short of", verdict.logOffTrack());
  }

  private static String evidence(String side, double log) {
    return "Evidence that the score lies %s the target: e-value %s, of the %d needed."
        .formatted(side, EValue.show(log), Math.round(1 / Verdict.ALPHA));
  }
}
