package io.outturn.statistics.trend;

import static io.outturn.statistics.trend.SeriesTest.GAP;
import static io.outturn.statistics.trend.SeriesTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import io.outturn.statistics.trend.Forecast.Prediction;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /** y = 1, 2, 2: slope 1/2, centre (2, 5/3), residuals -1/6, 1/3, -1/6, one degree of freedom. */
  @Test
  void fitsTheLineOfLeastSquares() {
    var line = Line.of(Series.of(1, 2, 2)).known().orElseThrow();
    assertThat(line.slope()).isCloseTo(0.5, CLOSE);
    assertThat(line.intercept()).isCloseTo(2 / 3.0, CLOSE);
    assertThat(line.at(5)).isCloseTo(19 / 6.0, CLOSE);
    var accuracy = line.accuracy().known().orElseThrow();
    assertThat(accuracy.sigma()).isCloseTo(Math.sqrt(1 / 6.0), CLOSE);
    assertThat(accuracy.slopeError()).isCloseTo(Math.sqrt(1 / 12.0), CLOSE);
    assertThat(accuracy.df()).isEqualTo(1);
  }

  /**
   * With one degree of freedom t is Cauchy: p = 1 - 2/π atan t, and the 80 % quantile is tan 72°.
   */
  @Test
  void saysHowWellTheLineIsKnown() {
    var line = Line.of(Series.of(1, 2, 2)).known().orElseThrow();
    assertThat(line.slopeP().known().orElseThrow()).isCloseTo(1 / 3.0, CLOSE);
    var interval = line.prediction(5, 0.8).known().orElseThrow();
    double half = Math.tan(Math.toRadians(72)) * Math.sqrt((1 + 1 / 3.0 + 9 / 2.0) / 6);
    assertThat(interval.low()).isCloseTo(19 / 6.0 - half, CLOSE);
    assertThat(interval.high()).isCloseTo(19 / 6.0 + half, CLOSE);
  }

  /** The second of three values counts four times: the line leans towards it. */
  @Test
  void weighsPeriodsByTheirSamplingVariance() {
    var line =
        Line.weighted(new Series(List.of(sampled(1, 1), sampled(4, 0.25), sampled(1, 1))))
            .known()
            .orElseThrow();
    assertThat(line.slope()).isCloseTo(0, CLOSE);
    assertThat(line.at(2)).isCloseTo(3, CLOSE);
    var accuracy = line.accuracy().known().orElseThrow();
    assertThat(accuracy.sigma()).isCloseTo(Math.sqrt(12), CLOSE);
    assertThat(accuracy.slopeError()).isCloseTo(Math.sqrt(6), CLOSE);
    assertThat(accuracy.times()).isEqualTo(new Line.Times(6, 2, 2));
  }

  @Test
  void aWeightedLineNeedsVariancesButNotOfGaps() {
    assertThat(Line.weighted(new Series(List.of(sampled(1, 1), GAP, sampled(5, 1)))).known())
        .hasValueSatisfying(line -> assertThat(line.slope()).isEqualTo(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Line.weighted(Series.of(1, 2)))
        .withMessage("A weighted line needs sampling variances");
  }

  @Test
  void aLineThatMeetsEveryValueHasNoTest() {
    var line = Line.of(Series.of(0.1, 0.2, 0.3, 0.4)).known().orElseThrow();
    assertThat(line.accuracy().known().orElseThrow().sigma()).isZero();
    assertThat(line.slopeP()).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
    var two = Line.of(Series.of(1, 2)).known().orElseThrow();
    assertThat(two.accuracy()).isEqualTo(few());
    assertThat(two.slopeP()).isEqualTo(few());
    assertThat(two.prediction(3, 0.8)).isEqualTo(few());
    assertThat(Line.of(Series.of(1))).isEqualTo(few());
  }

  @Test
  void aConstantLineIsExactlyLevel() {
    var line = Line.of(Series.of(0.1, 0.1, 0.1)).known().orElseThrow();
    assertThat(line.slope()).isZero();
    assertThat(line.at(9)).isEqualTo(0.1);
  }

  /** Steps 1, 3, 2: drift 2, deviation 1; two ahead √(2 + 4/3) of it. */
  @Test
  void theWalkGoesOnByItsMeanStep() {
    var walk = RandomWalk.of(Series.of(0, 1, 4, 6)).known().orElseThrow();
    assertThat(walk.drift()).isEqualTo(2);
    assertThat(walk.deviation()).isEqualTo(Finding.found(1.0));
    assertThat(walk.at(6)).isEqualTo(10);
    assertThat(walk.at(4)).isEqualTo(6);
    double half = 1.2815515655446004 * Math.sqrt(2 + 4 / 3.0);
    var interval = walk.prediction(6, 0.8).known().orElseThrow();
    assertThat(interval.low()).isCloseTo(10 - half, CLOSE);
    assertThat(interval.high()).isCloseTo(10 + half, CLOSE);
  }

  @Test
  void theWalkCountsOnlyStepsOverNoGap() {
    var walk =
        RandomWalk.of(new Series(List.of(at(0), at(1), GAP, at(9), at(12), GAP)))
            .known()
            .orElseThrow();
    assertThat(walk.steps()).isEqualTo(2);
    assertThat(walk.drift()).isEqualTo(2);
    assertThat(walk.lastTime()).isEqualTo(5);
    assertThat(walk.at(7)).isEqualTo(16);
  }

  @Test
  void theWalkNeedsSteps() {
    assertThat(RandomWalk.of(Series.of(1))).isEqualTo(few());
    var one = RandomWalk.of(Series.of(1, 2)).known().orElseThrow();
    assertThat(one.prediction(3, 0.8)).isEqualTo(few());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.at(1))
        .withMessage("A walk goes on from 2, not at 1");
  }

  @Test
  void cannotForecastFromFewerThanSixPeriods() {
    assertThat(Forecast.of(Series.of(1, 3, 2, 5, 4), 3, 0.8)).isEqualTo(few());
    assertThat(Forecast.of(Series.of(1, 3, 2, 5, 4, 6), 3, 0.8).known()).isPresent();
  }

  @Test
  void cannotForecastAConstantOrAllGaps() {
    assertThat(Forecast.of(Series.of(2, 2, 2, 2, 2, 2), 1, 0.8))
        .isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
    var gaps =
        new Series(List.of(at(1), GAP, at(2), GAP, at(4), GAP, at(3), GAP, at(5), GAP, at(7)));
    assertThat(Forecast.of(gaps, 1, 0.8)).isEqualTo(few());
  }

  @Test
  void looksAheadFromTheLastPeriodEvenIfItIsAGap() {
    var series = new Series(List.of(at(1), at(3), at(2), at(5), at(4), at(6), GAP));
    var forecast = Forecast.of(series, 2, 0.8).known().orElseThrow();
    assertThat(forecast.walk().value()).isCloseTo(9, CLOSE);
    assertThat(forecast.line().value())
        .isCloseTo(Line.of(series).known().orElseThrow().at(9), CLOSE);
  }

  @Test
  void showsTheLineUnlessBothDisagree() {
    var line = new Prediction(5, new Interval(4, 6));
    assertThat(shown(line, new Prediction(5.5, new Interval(0, 10)))).isEqualTo(line);
    var wide = new Prediction(7, new Interval(2, 12));
    assertThat(shown(line, wide)).isEqualTo(wide);
    var narrow = new Prediction(5.5, new Interval(5.4, 5.6));
    assertThat(shown(line, narrow)).isEqualTo(line);
    assertThat(new Forecast(1, 0.8, line, narrow).disagree()).isTrue();
    var asWide = new Prediction(7, new Interval(6, 8));
    assertThat(shown(line, asWide)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN})
  void refusesLevelsThatAreNone(double level) {
    var series = Series.of(1, 3, 2, 5, 4, 6);
    assertThatIllegalArgumentException().isThrownBy(() -> Forecast.of(series, 1, level));
    var walk = RandomWalk.of(series).known().orElseThrow();
    assertThatIllegalArgumentException().isThrownBy(() -> walk.prediction(7, level));
  }

  @Test
  void refusesToForecastThePast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forecast.of(Series.of(1, 2, 3, 4, 5, 6), 0, 0.8));
  }

  private static Prediction shown(Prediction line, Prediction walk) {
    return new Forecast(1, 0.8, line, walk).shown();
  }

  private static Period sampled(double value, double variance) {
    return new Period.Sampled(value, variance);
  }

  private static <T> Finding<T> few() {
    return Finding.notKnown(Reason.TOO_FEW_PERIODS);
  }
}
