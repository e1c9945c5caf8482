package io.outturn.dashboard.keyresult;

import io.outturn.dashboard.EValue;
import io.outturn.dashboard.VerdictView;
import io.outturn.outcome.Measurement;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.Evidence;
import io.outturn.statistics.NotEnoughAnswers;
import io.outturn.statistics.verdict.Verdict;

/**
 * What a verdict rests on.
 *
 * @param verdict what may be said about the target
 * @param target what the score should get beyond
 * @param beyond the e-value that it lies beyond; empty without answers enough for a score, as it
 *     would tell each of them
 * @param shortOf the e-value that it lies short of it; empty likewise
 * @param needed the e-value that either needs
 * @param allowed how often either claim may be wrong
 * @param sequence the interval that may be looked at every day; empty without answers enough
 */
public record EvidenceView(
    VerdictView verdict,
    String target,
    String beyond,
    String shortOf,
    String needed,
    String allowed,
    String sequence) {
  private static final double CONFIDENCE = 0.95;

  static EvidenceView of(Measurement measurement) {
    var verdict = measurement.verdict();
    return new EvidenceView(
        VerdictView.of(measurement),
        measurement.reading().unit().show(measurement.keyResult().target()),
        told(measurement, verdict.logAchieved()),
        told(measurement, verdict.logOffTrack()),
        Long.toString(Math.round(1 / Verdict.ALPHA)),
        Math.round(Verdict.ALPHA * 100) + "\u00a0%",
        sequence(measurement));
  }

  private static String told(Measurement measurement, double logarithm) {
    return switch (measurement.reading().score()) {
      case Estimate _ -> EValue.show(logarithm);
      case NotEnoughAnswers _ -> "";
    };
  }

  private static String sequence(Measurement measurement) {
    return switch (measurement.verdict().status()) {
      case NOT_ENOUGH_EVIDENCE -> "";
      case ACHIEVED, ON_TRACK, AT_RISK, OFF_TRACK, NOT_SHOWN, MISSED -> interval(measurement);
    };
  }

  private static String interval(Measurement measurement) {
    var reading = measurement.reading();
    var interval = Evidence.interval(reading.measure().statistic(), reading.answers(), CONFIDENCE);
    return reading.unit().show(interval.low()) + " to " + reading.unit().show(interval.high());
  }
}
