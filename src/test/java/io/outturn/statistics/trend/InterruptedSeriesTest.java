package io.outturn.statistics.trend;

import static io.outturn.statistics.trend.SeriesTest.GAP;
import static io.outturn.statistics.trend.SeriesTest.answers;
import static io.outturn.statistics.trend.SeriesTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.trend.DifferenceInDifferences.Group;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptedSeriesTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /** Before: 1, 2, 3; after: 7, 9, 11, which leads back to 5 at time 3. */
  @Test
  void tellsTheJumpFromTheChangeOfSlope() {
    var fit = fit(Series.of(1, 2, 3, 7, 9, 11), 3);
    assertThat(fit.before()).isEqualTo(3);
    assertThat(fit.after()).isEqualTo(3);
    assertThat(fit.intercept()).isCloseTo(0, CLOSE);
    assertThat(fit.slopeBefore()).isCloseTo(1, CLOSE);
    assertThat(fit.levelChange()).isCloseTo(2, CLOSE);
    assertThat(fit.slopeChange()).isCloseTo(1, CLOSE);
    assertThat(fit.effectAtEnd()).isCloseTo(5, CLOSE);
  }

  /** Residuals ±1/6, ∓1/3, ±1/6 on either side: squares 1/3 with two degrees of freedom. */
  @Test
  void saysHowWellTheChangesAreKnown() {
    var errors = fit(Series.of(1, 2, 2, 5, 6, 6), 3).errors().known().orElseThrow();
    double sigma = Math.sqrt(1 / 6.0);
    assertThat(errors.levelError()).isCloseTo(sigma * Math.sqrt(5 / 6.0 + 7 / 3.0), CLOSE);
    assertThat(errors.slopeError()).isCloseTo(sigma, CLOSE);
    var tests = errors.tests().known().orElseThrow();
    assertThat(tests.durbinWatson()).isCloseTo((4 * 0.25 + 0) / (1 / 3.0), CLOSE);
    assertThat(tests.slopeP()).isCloseTo(1, CLOSE);
  }

  /** Each residual's share in the slope's error: time from the side's centre over 2. */
  @Test
  void theNeweyWestErrorCountsNeighbours() {
    var errors = fit(Series.of(1, 2, 2, 5, 6, 6), 3).errors().known().orElseThrow();
    double share = 1 / 12.0;
    double sum = 4 * share * share + share * share;
    assertThat(errors.slopeErrorNeweyWest()).isCloseTo(Math.sqrt(sum * 6 / 2), CLOSE);
  }

  @Test
  void neighboursAreNotCountedOverAGap() {
    var series = new Series(List.of(at(1), at(2), at(2), GAP, at(5), at(6), at(6)));
    var errors = fit(series, 3).errors().known().orElseThrow();
    double share = 1 / 12.0;
    assertThat(errors.slopeErrorNeweyWest()).isCloseTo(Math.sqrt(4 * share * share * 6 / 2), CLOSE);
    assertThat(errors.tests().known().orElseThrow().durbinWatson()).isCloseTo(3, CLOSE);
  }

  @Test
  void claimsNeedEightValuesOnEitherSide() {
    assertThat(fit(line(16), 8).claim().known()).isPresent();
    assertThat(fit(line(16), 7).claim()).isEqualTo(few());
    assertThat(fit(line(16), 7).before()).isEqualTo(7);
    assertThat(fit(line(16), 7).after()).isEqualTo(9);
    assertThat(fit(line(16), 9).claim()).isEqualTo(few());
  }

  @Test
  void linesThatMeetEveryValueHaveNoTests() {
    var errors = fit(line(16), 8).errors().known().orElseThrow();
    assertThat(errors.levelError()).isZero();
    assertThat(errors.levelErrorNeweyWest()).isZero();
    assertThat(errors.tests()).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
    assertThat(fit(Series.of(5, 5, 5, 5, 5), 2).levelChange()).isZero();
  }

  @Test
  void isNotKnownWithoutTwoValuesOnEitherSide() {
    assertThat(InterruptedSeries.of(Series.of(1, 2, 3, 4), 1)).isEqualTo(few());
    assertThat(InterruptedSeries.of(Series.of(1, 2, 3, 4), 3)).isEqualTo(few());
    assertThat(InterruptedSeries.of(Series.of(1, 2, 3, 4), 4)).isEqualTo(few());
    assertThat(fit(Series.of(1, 2, 3, 5), 2).errors()).isEqualTo(few());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5})
  void refusesAnInterruptionElsewhere(int interruption) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InterruptedSeries.of(Series.of(1, 2, 3, 4), interruption))
        .withMessage("Period " + interruption + " is not among the 4 of the series");
  }

  /** NPS 0 to 0.5 against 0 to 0.1; variances 1, 0.75, 1 and 0.99 of 100 each. */
  @Test
  void comparesTheChangeWithThatOfOthers() {
    var effect =
        DifferenceInDifferences.of(
                new Statistic.Nps(),
                new Group(answers(50, 0, 50), answers(25, 0, 75)),
                new Group(answers(50, 0, 50), answers(45, 0, 55)),
                0.95)
            .known()
            .orElseThrow();
    double error = Math.sqrt((1 + 0.75 + 1 + 0.99) / 100);
    assertThat(effect.effect()).isCloseTo(0.4, CLOSE);
    assertThat(effect.standardError()).isCloseTo(error, CLOSE);
    assertThat(effect.interval().low()).isCloseTo(0.4 - 1.959963984540054 * error, CLOSE);
    assertThat(effect.interval().high()).isCloseTo(0.4 + 1.959963984540054 * error, CLOSE);
    assertThat(effect.p().known().orElseThrow()).isCloseTo(0.038612, within(1e-5));
  }

  @Test
  void comparesAnyStatistic() {
    var effect =
        DifferenceInDifferences.of(
                new Statistic.Mean(),
                new Group(stars(2), stars(4)),
                new Group(stars(3), stars(3)),
                0.95)
            .known()
            .orElseThrow();
    assertThat(effect.effect()).isEqualTo(2);
    assertThat(effect.standardError()).isZero();
    assertThat(effect.p()).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
  }

  @Test
  void theComparisonNeedsAllFourGroups() {
    var some = new Group(stars(2), stars(4));
    var none = Histogram.empty(new Scale(1, 5));
    for (var half : List.of(new Group(none, stars(1)), new Group(stars(1), none))) {
      assertThat(DifferenceInDifferences.of(new Statistic.Mean(), half, some, 0.95))
          .isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
      assertThat(DifferenceInDifferences.of(new Statistic.Mean(), some, half, 0.95))
          .isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN})
  void refusesConfidencesThatAreNone(double confidence) {
    var group = new Group(stars(2), stars(4));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DifferenceInDifferences.of(new Statistic.Mean(), group, group, confidence));
  }

  private static Histogram stars(int value) {
    return Histogram.of(new Scale(1, 5), Map.of(value, 3L));
  }

  private static Series line(int length) {
    return Series.of(IntStream.range(0, length).mapToDouble(i -> 0.1 * i).toArray());
  }

  private static InterruptedSeries fit(Series series, int interruption) {
    return InterruptedSeries.of(series, interruption).known().orElseThrow();
  }

  private static <T> Finding<T> few() {
    return Finding.notKnown(Reason.TOO_FEW_PERIODS);
  }
}
