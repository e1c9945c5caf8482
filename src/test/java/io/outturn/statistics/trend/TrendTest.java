package io.outturn.statistics.trend;

import static io.outturn.statistics.trend.SeriesTest.GAP;
import static io.outturn.statistics.trend.SeriesTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {
  /** Six pairs: four rise, one falls, one is a tie; 8.67 less 1 for the tie of two. */
  @Test
  void countsPairsAndCorrectsForTies() {
    var test = MannKendall.of(Series.of(1, 2, 2, 1.5)).known().orElseThrow();
    assertThat(test.n()).isEqualTo(4);
    assertThat(test.s()).isEqualTo(1);
    assertThat(test.variance()).isCloseTo(26 / 3.0 - 1, within(1e-12));
    assertThat(test.tiedPairs()).isEqualTo(1);
    assertThat(test.z()).isEqualTo(Finding.found(0.0));
    assertThat(test.p()).isEqualTo(Finding.found(1.0));
    assertThat(test.tauB().known().orElseThrow()).isCloseTo(1 / Math.sqrt(30), within(1e-12));
  }

  @Test
  void findsTiesWhereverTheyAre() {
    var test = MannKendall.of(Series.of(2, 1, 2)).known().orElseThrow();
    assertThat(test.tiedPairs()).isEqualTo(1);
    assertThat(test.variance()).isCloseTo(8 / 3.0, within(1e-12));
  }

  @Test
  void bringsTheCountOnePairNearerToNothing() {
    var rising = MannKendall.of(Series.of(1, 2, 3, 4)).known().orElseThrow();
    var falling = MannKendall.of(Series.of(4, 3, 2, 1)).known().orElseThrow();
    assertThat(rising.s()).isEqualTo(6);
    assertThat(rising.z().known().orElseThrow()).isCloseTo(5 / Math.sqrt(26 / 3.0), within(1e-12));
    assertThat(falling.z().known().orElseThrow()).isEqualTo(-rising.z().known().orElseThrow());
    assertThat(falling.tauB()).isEqualTo(Finding.found(-1.0));
    assertThat(falling.p()).isEqualTo(rising.p());
  }

  @Test
  void theTestNeedsThreeValuesAndVariation() {
    assertThat(MannKendall.of(Series.of(1, 2))).isEqualTo(few());
    assertThat(MannKendall.of(Series.of(1, 2, 3)).known()).isPresent();
    var constant = MannKendall.of(Series.of(7, 7, 7)).known().orElseThrow();
    assertThat(constant.variance()).isZero();
    assertThat(constant.z()).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
    assertThat(constant.p()).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
    assertThat(constant.tauB()).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
  }

  @Test
  void theSlopeIsTheMedianOfAllSlopes() {
    assertThat(slope(Series.of(1, 2, 100)).slope()).isEqualTo(49.5);
    assertThat(slope(Series.of(0, 1, 4, 5)).slope()).isCloseTo(11 / 6.0, within(1e-12));
    assertThat(slope(Series.of(3, 5)).slope()).isEqualTo(2);
  }

  @Test
  void slopesAreTakenOverTheTimeThatAGapTakes() {
    var series = new Series(List.of(at(1), GAP, at(2)));
    assertThat(slope(series).slope()).isEqualTo(0.5);
  }

  /** C = 1.96 √28.33 = 10.43, of 15 slopes the 2nd and the 14th. */
  @Test
  void theIntervalEndsAtTwoOfTheSlopes() {
    var values = new double[] {1, 4, 2, 8, 5, 7};
    var sorted = slopes(values);
    assertThat(slope(Series.of(values)).interval())
        .isEqualTo(Finding.found(new Interval(sorted[1], sorted[13])));
  }

  @Test
  void theIntervalOfFewSlopesEndsAtTheOutermost() {
    assertThat(slope(Series.of(1, 2, 5)).interval()).isEqualTo(Finding.found(new Interval(1, 3)));
    assertThat(slope(Series.of(1, 2)).interval()).isEqualTo(few());
    assertThat(slope(Series.of(2, 2, 2)).interval()).isEqualTo(Finding.found(new Interval(0, 0)));
  }

  @Test
  void theSlopeNeedsTwoValues() {
    assertThat(TheilSen.of(Series.of(1), 0.95)).isEqualTo(few());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN})
  void refusesConfidencesThatAreNone(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheilSen.of(Series.of(1, 2, 3), confidence));
  }

  static IntStream seeds() {
    return IntStream.range(0, 30);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void selectionAgreesWithSorting(int seed) {
    var random = new Random(seed);
    var numbers = random.ints(1 + seed * 3L, 0, 1 + seed).asDoubleStream().toArray();
    var sorted = numbers.clone();
    Arrays.sort(sorted);
    var selection = new Selection(numbers);
    for (int rank = 1; rank <= sorted.length; rank++) {
      assertThat(selection.ranked(rank)).as("seed %d", seed).isEqualTo(sorted[rank - 1]);
    }
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    assertThat(selection.median()).isEqualTo(median);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void turnsRoundWithTheSeries(int seed) {
    var values = new Random(seed).ints(12, 0, 9).asDoubleStream().toArray();
    var there = Trend.of(Series.of(values)).known().orElseThrow();
    var back =
        Trend.of(Series.of(Arrays.stream(values).map(v -> -v).toArray())).known().orElseThrow();
    assertThat(back.test().s()).as("seed %d", seed).isEqualTo(-there.test().s());
    assertThat(back.slope().slope()).isEqualTo(-there.slope().slope(), within(1e-12));
    assertThat(back.test().p()).isEqualTo(there.test().p());
  }

  @Test
  void tellsRisingFromFallingFromNeither() {
    assertThat(direction(1, 2, 3, 4, 5, 6, 7, 8)).isEqualTo(Trend.Direction.RISING);
    assertThat(direction(8, 7, 6, 5, 4, 3, 2, 1)).isEqualTo(Trend.Direction.FALLING);
    assertThat(direction(1, 8, 2, 7, 3, 6, 4, 5)).isEqualTo(Trend.Direction.NOT_TOLD);
  }

  @Test
  void saysNothingAboutShortOrConstantSeries() {
    assertThat(Trend.of(Series.of(1, 2, 3))).isEqualTo(few());
    assertThat(Trend.of(Series.of(1, 2, 3, 4)))
        .isEqualTo(Finding.notKnown(Reason.NO_TREND_DETECTABLE));
    assertThat(Trend.of(Series.of(1, 2, 3, 4, 5, 6, 7)))
        .isEqualTo(Finding.notKnown(Reason.NO_TREND_DETECTABLE));
    assertThat(Trend.of(Series.of(2, 2, 2, 2, 2, 2, 2, 2)))
        .isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
  }

  private static Trend.Direction direction(double... values) {
    return Trend.of(Series.of(values)).known().orElseThrow().direction();
  }

  private static TheilSen slope(Series series) {
    return TheilSen.of(series, 0.95).known().orElseThrow();
  }

  private static double[] slopes(double... values) {
    return IntStream.range(0, values.length)
        .boxed()
        .flatMapToDouble(
            i -> IntStream.range(0, i).mapToDouble(j -> (values[i] - values[j]) / (i - j)))
        .sorted()
        .toArray();
  }

  private static <T> Finding<T> few() {
    return Finding.notKnown(Reason.TOO_FEW_PERIODS);
  }
}
