package io.outturn.dashboard.keyresult;

import io.outturn.dashboard.Words;
import io.outturn.outcome.Goal;
import io.outturn.outcome.Measurement;
import io.outturn.statistics.Finding.Found;
import io.outturn.statistics.Finding.NotKnown;
import io.outturn.statistics.planning.SampleSize;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the answers that will have come by the deadline can show what the key result asks for, in
 * sentences.
 */
final class Plan {
  private Plan() {}

  static List<String> of(Measurement measurement) {
    var outlook = measurement.verdict().outlook();
    long total = outlook.n() + outlook.expected();
    return switch (measurement.keyResult().terms().goal()) {
      case Goal.Reach(var from, _, var target, _) ->
          Stream.of(
                  Stream.of(needed(measurement, from, target)),
                  planned(measurement),
                  Stream.of(pace(measurement, total), shown(measurement, total)))
              .flatMap(lines -> lines)
              .toList();
      case Goal.KeepAbove _, Goal.KeepBelow _ ->
          Stream.concat(planned(measurement), Stream.of(pace(measurement, total))).toList();
    };
  }

  private static Stream<String> planned(Measurement measurement) {
    return measurement.keyResult().terms().planned().stream()
        .mapToObj(planned -> Words.count(planned, "answer") + " are planned for.");
  }

  private static String needed(Measurement measurement, double baseline, double target) {
    var unit = measurement.reading().unit();
    return "To see a change from %s to %s in one look at the deadline takes %s, with an error of 5\u00a0%% and a power of 80\u00a0%%."
        .formatted(
            unit.show(baseline),
            unit.show(target),
            Words.count(size(measurement).needed(baseline, target), "answer"));
  }

  private static String pace(Measurement measurement, long total) {
    return "At the pace so far, %s will have come by %s."
        .formatted(Words.count(total, "answer"), Words.day(measurement.keyResult().deadline()));
  }

  private static String shown(Measurement measurement, long total) {
    var aim = measurement.keyResult().aim();
    var size = size(measurement);
    var change =
        aim.isDown()
            ? size.smallestFall(aim.baseline(), total)
            : size.smallestRise(aim.baseline(), total);
    return switch (change) {
      case Found<Double>(var least) -> shown(measurement, total, least);
      case NotKnown<Double> _ -> "So few show no change at all.";
    };
  }

  private static String shown(Measurement measurement, long total, double least) {
    var unit = measurement.reading().unit();
    double width = size(measurement).width(measurement.keyResult().target(), total);
    return "So many show a %s of %s %s or more; their interval will be about %s wide."
        .formatted(
            measurement.keyResult().aim().isDown() ? "fall" : "rise",
            unit.signed(least).replace("+", ""),
            unit.difference(),
            unit.signed(width).replace("+", ""));
  }

  private static SampleSize size(Measurement measurement) {
    var reading = measurement.reading();
    return SampleSize.usual(reading.measure().statistic(), reading.question().scale());
  }
}
