package io.outturn.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
  static final Period GAP = new Period.Gap(Reason.NO_ANSWERS);
  private static final Statistic NPS = new Statistic.Nps();

  @Test
  void aGapTakesUpTimeAndIsNoPoint() {
    var series = new Series(List.of(at(3), GAP, at(5)));
    assertThat(series.length()).isEqualTo(3);
    assertThat(series.n()).isEqualTo(2);
    assertThat(series.points()).containsExactly(new Point(1, 3), new Point(3, 5));
    assertThat(series.mean()).isEqualTo(Finding.found(4.0));
  }

  @Test
  void hasNoMeanWithoutValues() {
    assertThat(new Series(List.of(GAP)).mean()).isEqualTo(Finding.notKnown(Reason.TOO_FEW_PERIODS));
  }

  @Test
  void isConstantOnlyIfThereAreValuesAndAllAreEqual() {
    assertThat(Series.of(2, 2).isConstant()).isTrue();
    assertThat(Series.of(2, 2, 3).isConstant()).isFalse();
    assertThat(Series.of().isConstant()).isFalse();
  }

  @Test
  void stepsAreNotTakenOverAGap() {
    var series = new Series(List.of(at(1), at(4), GAP, at(10), at(8)));
    assertThat(Point.steps(series.points())).containsExactly(3.0, -2.0);
  }

  @Test
  void aPeriodOfAnswersIsAnEstimateWithItsVariance() {
    assertThat(Period.of(NPS, promoters(1), 1)).isEqualTo(new Period.Sampled(1, 0.140625));
    assertThat(Period.of(NPS, promoters(9), 9).known()).hasValue(1);
  }

  @Test
  void tooFewAnswersAreAGap() {
    assertThat(Period.of(NPS, promoters(9), 10)).isEqualTo(new Period.Gap(Reason.TOO_FEW_ANSWERS));
    assertThat(Period.of(NPS, promoters(0), 0)).isEqualTo(GAP);
    assertThat(GAP.known()).isEmpty();
  }

  @Test
  void theVarianceOfOneAnswerIsThatOfTheAdjustedEstimate() {
    double half = NPS.estimate(answers(20, 30, 50), 0.95).interval().width() / 2;
    double variance = NPS.samplingVariance(answers(20, 30, 50));
    assertThat(Math.sqrt(variance) * 1.959963984540054).isCloseTo(half, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1.1e50, -1.1e50})
  void refusesValuesThatAreNone(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period.Measured(value))
        .withMessageContaining("lies within ±1e50");
    assertThatIllegalArgumentException().isThrownBy(() -> new Period.Sampled(value, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 0, -1, 9e-51, 1.1e50})
  void refusesVariancesThatAreNone(double variance) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period.Sampled(1, variance))
        .withMessageContaining("A sampling variance lies from");
  }

  @Test
  void takesTheFurthestValuesAndVariances() {
    assertThat(new Period.Sampled(1e50, 1e-50).known()).hasValue(1e50);
    assertThat(new Period.Sampled(-1e50, 1e50).known()).hasValue(-1e50);
  }

  static Period at(double value) {
    return new Period.Measured(value);
  }

  static Histogram answers(long detractors, long passives, long promoters) {
    return Histogram.of(new Scale(0, 10), Map.of(0, detractors, 7, passives, 9, promoters));
  }

  private static Histogram promoters(long n) {
    return answers(0, 0, n);
  }
}
