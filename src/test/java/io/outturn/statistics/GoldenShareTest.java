package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GoldenShareTest {
  private static final Statistic TOP_TWO = new Statistic.TopBox(2);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/golden/share.csv", numLinesToSkip = 1)
  void sharesAndTheirIntervals(
      String id,
      double tolerance,
      long successes,
      long n,
      double confidence,
      @Nullable Double share,
      @Nullable Double low,
      @Nullable Double high) {
    var answers = Histogram.of(new Scale(1, 5), Map.of(4, successes, 2, n - successes));
    if (share == null || low == null || high == null) {
      assertThat(TOP_TWO.score(answers, 1)).as(id).isEqualTo(new NotEnoughAnswers(0, 1));
      return;
    }
    var estimate = TOP_TWO.estimate(answers, confidence);
    Golden.agrees(estimate.value(), share, tolerance);
    Golden.agrees(estimate.interval(), low, high, tolerance);
  }
}
