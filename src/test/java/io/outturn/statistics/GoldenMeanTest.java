package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GoldenMeanTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/golden/mean.csv", numLinesToSkip = 1)
  void meansTopBoxesAndTheIntervalOfTheMean(
      String id,
      double tolerance,
      int lowest,
      String counts,
      double confidence,
      double mean,
      double top1,
      double top2,
      double low,
      double high) {
    var answers = Golden.histogram(lowest, counts);
    var estimate = new Statistic.Mean().estimate(answers, confidence);
    assertThat(estimate.confidence()).as(id).isEqualTo(confidence);
    Golden.agrees(estimate.value(), mean, tolerance);
    Golden.agrees(estimate.interval(), low, high, tolerance);
    Golden.agrees(new Statistic.TopBox(1).estimate(answers, confidence).value(), top1, tolerance);
    Golden.agrees(new Statistic.TopBox(2).estimate(answers, confidence).value(), top2, tolerance);
  }
}
