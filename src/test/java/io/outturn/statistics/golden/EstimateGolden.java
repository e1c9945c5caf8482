package io.outturn.statistics.golden;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.HashMap;
import java.util.Map;

/** Scores from counts. */
final class EstimateGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of("nps.from_0_10_histogram", EstimateGolden::npsFromHistogram);

  private EstimateGolden() {}

  private static Outputs npsFromHistogram(Inputs inputs) {
    var counts = inputs.numbers("histogram_0_to_10");
    Map<Integer, Long> countByValue = new HashMap<>();
    for (int value = 0; value < counts.length; value++) {
      countByValue.put(value, (long) counts[value]);
    }
    var answers = Histogram.of(new Scale(0, 10), countByValue);
    return Outputs.none()
        .with("detractors", answers.between(0, 6))
        .with("passives", answers.between(7, 8))
        .with("promoters", answers.between(9, 10))
        .with("nps", new Statistic.Nps().estimate(answers, 0.95).value());
  }
}
