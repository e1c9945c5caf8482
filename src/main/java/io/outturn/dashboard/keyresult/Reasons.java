package io.outturn.dashboard.keyresult;

import io.outturn.dashboard.Chance;
import io.outturn.dashboard.EValue;
import io.outturn.dashboard.Figure;
import io.outturn.dashboard.Words;
import io.outturn.outcome.Goal;
import io.outturn.outcome.Measurement;
import io.outturn.statistics.verdict.Reason;
import io.outturn.statistics.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** What a verdict rests on, in sentences. */
final class Reasons {
  private Reasons() {}

  static List<String> of(Measurement measurement) {
    return switch (measurement.verdict().reason()) {
      case Reason.TooFewAnswers _ -> List.of(figure(measurement));
      case Reason.Stale stale -> List.of(figure(measurement), silence(stale));
      case Reason.Forecast forecast ->
          List.of(
              figure(measurement),
              expected(measurement, forecast),
              belief(measurement),
              evidence(measurement.verdict()));
      case Reason.ShownBeyond _,
          Reason.ShownBefore _,
          Reason.ShownShort _,
          Reason.LastLook _,
          Reason.NeitherShown _ ->
          Stream.concat(
                  Stream.of(figure(measurement)),
                  Stream.concat(achieved(measurement), Stream.of(evidence(measurement.verdict()))))
              .toList();
    };
  }

  private static String figure(Measurement measurement) {
    return "%s: %s."
        .formatted(
            Words.window(measurement.reading().window()),
            Figure.of(measurement.reading()).sentence());
  }

  private static String silence(Reason.Stale stale) {
    return "The last answer is %s old; to say that all is well takes one that is at most %s old."
        .formatted(Words.count(stale.days(), "day"), Words.count(stale.most(), "day"));
  }

  private static String expected(Measurement measurement, Reason.Forecast forecast) {
    return "At the pace so far, about %s will come by %s."
        .formatted(
            Words.count(forecast.expected(), "more answer"),
            Words.day(measurement.keyResult().deadline()));
  }

  private static String belief(Measurement measurement) {
    var unit = measurement.reading().unit();
    var keyResult = measurement.keyResult();
    var outlook = measurement.verdict().outlook();
    var reached =
        "Today the chance that the true score has reached %s is %s"
            .formatted(unit.show(keyResult.target()), Chance.show(outlook.targetReached()));
    return keyResult.terms().goal() instanceof Goal.Reach reach
        ? "%s, and that it is better than the baseline of %s, %s."
            .formatted(reached, unit.show(reach.from()), Chance.show(outlook.baselineLeft()))
        : reached + ".";
  }

  private static Stream<String> achieved(Measurement measurement) {
    return measurement.achievedOn().stream()
        .map(day -> "First shown by the answers up to " + Words.day(day) + ".");
  }

  private static String evidence(Verdict verdict) {
    return "Evidence: e-value %s that the score lies beyond the target, %s that it lies short of it; either needs %d."
        .formatted(
            EValue.show(verdict.logAchieved()),
            EValue.show(verdict.logOffTrack()),
            Math.round(1 / Verdict.ALPHA));
  }
}
