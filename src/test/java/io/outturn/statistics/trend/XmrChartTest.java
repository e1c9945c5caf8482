package io.outturn.statistics.trend;

import static io.outturn.statistics.trend.SeriesTest.GAP;
import static io.outturn.statistics.trend.SeriesTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XmrChartTest {
  /** Centre 0, average moving range 2, limits at 5.32, half way at 2.66. */
  private static final double[] BASELINE = {1, -1, 1, -1, 1, -1, 1, -1, 1, -1};

  @Test
  void setsLimitsFromTheMeanAndTheMovingRanges() {
    var limits = chart(10, 12, 11, 15).limits();
    assertThat(limits.mean()).isEqualTo(12);
    assertThat(limits.averageMovingRange()).isCloseTo(7 / 3.0, within(1e-12));
    assertThat(limits.lower()).isCloseTo(12 - 2.66 * 7 / 3, within(1e-12));
    assertThat(limits.upper()).isCloseTo(12 + 2.66 * 7 / 3, within(1e-12));
    assertThat(limits.movingRangeUpper()).isCloseTo(3.268 * 7 / 3, within(1e-12));
  }

  @Test
  void aValueIsOutsideOnlyBeyondTheLimits() {
    assertThat(after(5.32, 5.33, 0, -5.32, -5.33).positions(DetectionRule.OUTSIDE_LIMITS))
        .containsExactly(12, 15);
  }

  @Test
  void eightInARowOnOneSideAreASignal() {
    assertThat(after(1, 1, 1, 1, 1, 1, 1).positions(DetectionRule.RUN_OF_EIGHT)).isEmpty();
    assertThat(after(1, 1, 1, 1, 1, 1, 1, 1, 1).positions(DetectionRule.RUN_OF_EIGHT))
        .containsExactly(18, 19);
    assertThat(after(1, 1, 1, -1, -1, -1, -1, -1, -1, -1, -1).positions(DetectionRule.RUN_OF_EIGHT))
        .containsExactly(21);
  }

  @Test
  void aValueOnTheCentreEndsARun() {
    assertThat(after(1, 1, 1, 1, 0, 1, 1, 1, 1).positions(DetectionRule.RUN_OF_EIGHT)).isEmpty();
  }

  @Test
  void aRunIsNotJoinedOverAGap() {
    var periods = periods(1, 1, 1, 1, 1, 1, 1, 1, 1);
    periods.set(13, GAP);
    var chart = XmrChart.of(new Series(periods), 10).known().orElseThrow();
    assertThat(chart.positions(DetectionRule.RUN_OF_EIGHT)).isEmpty();
  }

  @Test
  void threeOfFourNearerTheSameLimitAreASignal() {
    assertThat(after(2.7, 2.7, 0, 2.7).positions(DetectionRule.THREE_OF_FOUR)).containsExactly(14);
    assertThat(after(2.7, 2.7, 0, 0, 2.7).positions(DetectionRule.THREE_OF_FOUR)).isEmpty();
    assertThat(after(2.66, 2.7, 0, 2.7).positions(DetectionRule.THREE_OF_FOUR)).isEmpty();
    assertThat(after(-2.7, -2.7, -2.7).positions(DetectionRule.THREE_OF_FOUR)).containsExactly(13);
    assertThat(after(-2.7, -2.7, 0, 2.7).positions(DetectionRule.THREE_OF_FOUR)).isEmpty();
    assertThat(after(-2.66, -2.7, 0, -2.7).positions(DetectionRule.THREE_OF_FOUR)).isEmpty();
  }

  @Test
  void rulesSayWhatTheyLookAt() {
    assertThat(DetectionRule.OUTSIDE_LIMITS.length()).isEqualTo(1);
    assertThat(DetectionRule.RUN_OF_EIGHT.length()).isEqualTo(8);
    assertThat(DetectionRule.THREE_OF_FOUR.length()).isEqualTo(4);
    assertThat(DetectionRule.OUTSIDE_LIMITS.words()).isEqualTo("A value beyond the limits");
  }

  @Test
  void tellsRangesThatAreWiderThanUsual() {
    var widest = 3.268 * 2;
    assertThat(after(-1 + widest, -1, 0).wideRanges()).isEmpty();
    assertThat(after(-1 + widest + 0.01, 5, -2).wideRanges()).containsExactly(11, 13);
    var gap = new Series(List.of(at(0), at(1), at(0), GAP, at(50)));
    assertThat(XmrChart.of(gap, 3).known().orElseThrow().wideRanges()).isEmpty();
  }

  @Test
  void limitsStayAsTheBaselineMadeThem() {
    var chart = after(100, 200, 300);
    assertThat(chart.limits()).isEqualTo(new ControlLimits(0, 2));
    assertThat(chart.baseline()).isEqualTo(10);
    assertThat(chart.isTrial()).isFalse();
  }

  @Test
  void withFewerThanTenValuesTheLimitsAreATrial() {
    assertThat(chart(1, 2, 3).isTrial()).isTrue();
    assertThat(chart(1, 2, 3).baseline()).isEqualTo(3);
  }

  @Test
  void isNotKnownWithoutNeighbours() {
    var few = Finding.notKnown(Reason.TOO_FEW_PERIODS);
    assertThat(XmrChart.of(Series.of(), 10)).isEqualTo(few);
    assertThat(XmrChart.of(Series.of(1), 10)).isEqualTo(few);
    assertThat(XmrChart.of(Series.of(1, 2), 1)).isEqualTo(few);
    assertThat(XmrChart.of(new Series(List.of(at(1), GAP, at(2))), 3)).isEqualTo(few);
    assertThat(XmrChart.phases(Series.of(1), 10)).isEmpty();
  }

  @Test
  void refusesABaselineOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> XmrChart.of(Series.of(1, 2), 0));
  }

  @Test
  void aShiftBeginsANewChartOnceItsOwnBaselineIsThere() {
    var nine = after(4, 2, 4, 2, 4, 2, 4, 2, 4);
    assertThat(nine.afterShift()).isEmpty();
    var shifted = after(4, 2, 4, 2, 4, 2, 4, 2, 4, 2).afterShift().orElseThrow();
    assertThat(shifted.first()).isEqualTo(11);
    assertThat(shifted.baseline()).isEqualTo(10);
    assertThat(shifted.limits()).isEqualTo(new ControlLimits(3, 2));
    assertThat(shifted.positions(DetectionRule.RUN_OF_EIGHT)).isEmpty();
    assertThat(shifted.wideRanges()).isEmpty();
  }

  @Test
  void signalsOtherThanARunDoNotMoveTheLimits() {
    assertThat(after(9, 9, 9, -9, 9, 9, 9, -9, 9, 9).afterShift()).isEmpty();
  }

  @Test
  void aRunWithinTheBaselineDoesNotMoveTheLimits() {
    var chart =
        XmrChart.of(Series.of(1, 1, 1, 1, 1, 1, 1, 1, 9, 9, 9, 9), 10).known().orElseThrow();
    assertThat(chart.positions(DetectionRule.RUN_OF_EIGHT)).containsExactly(8);
    assertThat(chart.afterShift()).isEmpty();
  }

  @Test
  void phasesFollowEachOtherFromShiftToShift() {
    var series = new Series(periods(4, 2, 4, 2, 4, 2, 4, 2, 4, 2));
    assertThat(XmrChart.phases(series, 10)).extracting(XmrChart::first).containsExactly(1, 11);
  }

  private static XmrChart chart(double... values) {
    return XmrChart.of(Series.of(values), 10).known().orElseThrow();
  }

  private static XmrChart after(double... values) {
    return XmrChart.of(new Series(periods(values)), 10).known().orElseThrow();
  }

  private static List<Period> periods(double... values) {
    var all = DoubleStream.concat(DoubleStream.of(BASELINE), DoubleStream.of(values)).toArray();
    return new ArrayList<>(IntStream.range(0, all.length).mapToObj(i -> at(all[i])).toList());
  }
}
