package io.outturn.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Proportion;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneyChartTest {
  /** Shares 0.4, 0.6, 0.5 of 100: 2, 2 and 1 standard errors of 0.05 apart. */
  @Test
  void widensTheLimitsByHowFarNeighboursLieApart() {
    var chart = chart(new Proportion(40, 100), new Proportion(60, 100), new Proportion(50, 100));
    assertThat(chart.mean()).isEqualTo(0.5);
    assertThat(chart.sigmaZ()).isCloseTo(3 / 1.128, within(1e-12));
    var limits = chart.limits().get(0).known().orElseThrow();
    assertThat(limits.low()).isCloseTo(0.5 - 0.15 * 3 / 1.128, within(1e-12));
    assertThat(limits.high()).isCloseTo(0.5 + 0.15 * 3 / 1.128, within(1e-12));
  }

  @Test
  void aPeriodWithoutAnswersHasNoLimitsAndParts() {
    var chart =
        chart(
            new Proportion(5, 10),
            new Proportion(6, 10),
            new Proportion(0, 0),
            new Proportion(0, 10),
            new Proportion(0, 10));
    assertThat(chart.limits().get(2)).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    double error = Math.sqrt(0.275 * 0.725 / 10);
    assertThat(chart.sigmaZ()).isCloseTo(0.1 / error / 2 / 1.128, within(1e-12));
  }

  @Test
  void isNotKnownWithoutVariationOrNeighbours() {
    assertThat(LaneyChart.of(List.of(new Proportion(3, 3), new Proportion(4, 4))))
        .isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
    assertThat(LaneyChart.of(List.of(new Proportion(0, 3), new Proportion(0, 4))))
        .isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
    assertThat(LaneyChart.of(List.of(new Proportion(1, 3))))
        .isEqualTo(Finding.notKnown(Reason.TOO_FEW_PERIODS));
    assertThat(LaneyChart.of(List.of())).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }

  private static LaneyChart chart(Proportion... periods) {
    return LaneyChart.of(List.of(periods)).known().orElseThrow();
  }
}
