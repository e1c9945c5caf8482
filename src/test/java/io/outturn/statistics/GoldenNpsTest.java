package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GoldenNpsTest {
  private static final Statistic NPS = new Statistic.Nps();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/golden/nps.csv", numLinesToSkip = 1)
  void scoresAndTheirIntervals(
      String id,
      double tolerance,
      long detractors,
      long passives,
      long promoters,
      double confidence,
      @Nullable Double nps,
      @Nullable Double low,
      @Nullable Double high) {
    var answers = Golden.npsHistogram(detractors, passives, promoters);
    if (nps == null || low == null || high == null) {
      assertThat(NPS.score(answers, 1)).as(id).isEqualTo(new NotEnoughAnswers(0, 1));
      return;
    }
    var estimate = NPS.estimate(answers, confidence);
    Golden.agrees(estimate.value(), nps, tolerance);
    Golden.agrees(estimate.interval(), low, high, tolerance);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/golden/nps-from-histogram.csv", numLinesToSkip = 1)
  void answersBecomeDetractorsPassivesAndPromoters(
      String id,
      double tolerance,
      String counts,
      long detractors,
      long passives,
      long promoters,
      double nps) {
    var answers = Golden.histogram(0, counts);
    var grouped = Golden.npsHistogram(detractors, passives, promoters);
    Golden.agrees(NPS.estimate(answers, 0.95).value(), nps, tolerance);
    assertThat(NPS.estimate(answers, 0.95).interval().low())
        .as(id)
        .isEqualTo(NPS.estimate(grouped, 0.95).interval().low(), Laws.CLOSE);
  }
}
