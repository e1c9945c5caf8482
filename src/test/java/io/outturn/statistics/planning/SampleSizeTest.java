package io.outturn.statistics.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleSizeTest {
  private static final Scale TEN = new Scale(0, 10);
  private static final SampleSize NPS = SampleSize.usual(new Statistic.Nps(), TEN);
  private static final SampleSize SHARE =
      SampleSize.usual(new Statistic.TopBox(2), new Scale(1, 5));
  private static final SampleSize MEAN = SampleSize.usual(new Statistic.Mean(), new Scale(1, 5));

  /** (1.95996 + 0.84162)² = 7.84888, times 2/3 (1 - 0.35²) = 0.585, over 0.1²: 459.2. */
  @Test
  void needsSoManyAnswersForTenPointsOfPromoterScore() {
    assertThat(NPS.needed(0.35, 0.45)).isEqualTo(460);
    assertThat(NPS.needed(0.45, 0.35)).isEqualTo(460);
    assertThat(NPS.needed(-0.05, 0.05)).isEqualTo(524);
  }

  /** 7.84888 times 0.5 * 0.5 over 0.1², and times 1/2 * 2.5 * 1.5 over 0.5². */
  @Test
  void needsSoManyForSharesAndMeans() {
    assertThat(SHARE.needed(0.5, 0.6)).isEqualTo(197);
    assertThat(MEAN.needed(3.5, 4)).isEqualTo(59);
  }

  @Test
  void needsMoreForLessErrorAndMorePower() {
    assertThat(new SampleSize(new Statistic.Nps(), TEN, 0.01, 0.8).needed(0.35, 0.45))
        .isEqualTo(684);
    assertThat(new SampleSize(new Statistic.Nps(), TEN, 0.05, 0.9).needed(0.35, 0.45))
        .isEqualTo(615);
    assertThat(new SampleSize(new Statistic.Nps(), TEN, 0.05, 0.5).needed(0.35, 0.45))
        .isEqualTo(225);
  }

  @Test
  void countsNoFurtherThanCountsGo() {
    assertThat(NPS.needed(0.3, 0.3 + 1e-14)).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("plans")
  void findsTheSmallestChangeThatSoManyAnswersShow(int seed, SampleSize plan) {
    var random = new Random(seed);
    var range = plan.statistic().range(plan.scale());
    double baseline = range.low() + range.width() * (0.1 + 0.8 * random.nextDouble());
    long n = random.nextLong(1_000, 1_000_000);
    double rise = plan.smallestRise(baseline, n).known().orElseThrow();
    double fall = plan.smallestFall(baseline, n).known().orElseThrow();
    assertThat(plan.needed(baseline, baseline + rise * (1 + 1e-9)))
        .as("seed %d", seed)
        .isEqualTo(n);
    assertThat(plan.needed(baseline, baseline - fall * (1 + 1e-9)))
        .as("seed %d", seed)
        .isEqualTo(n);
    assertThat(plan.needed(baseline, baseline + rise * 0.999)).isGreaterThan(n);
    assertThat(plan.smallestRise(baseline, 2 * n).known().orElseThrow()).isLessThan(rise);
    assertThat(plan.smallestFall(baseline, 2 * n).known().orElseThrow()).isLessThan(fall);
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("plans")
  void needsFewerAnswersForAGreaterChange(int seed, SampleSize plan) {
    var range = plan.statistic().range(plan.scale());
    double baseline = range.low() + range.width() * new Random(seed).nextDouble() / 2;
    long before = Long.MAX_VALUE;
    for (int i = 1; i <= 20; i++) {
      long needed = plan.needed(baseline, baseline + (range.high() - baseline) * i / 20);
      assertThat(needed).as("seed %d", seed).isPositive().isLessThanOrEqualTo(before);
      before = needed;
    }
  }

  static Stream<Arguments> plans() {
    return IntStream.range(0, 5)
        .boxed()
        .flatMap(seed -> Stream.of(NPS, SHARE, MEAN).map(plan -> Arguments.of(seed, plan)));
  }

  @Test
  void knowsWhenNoChangeCanBeShown() {
    assertThat(NPS.smallestRise(0.4, 0)).isEqualTo(Finding.notKnown(Finding.Reason.NO_ANSWERS));
    assertThat(NPS.smallestRise(0.4, 3))
        .isEqualTo(Finding.notKnown(Finding.Reason.TOO_FEW_ANSWERS));
    assertThat(NPS.smallestRise(1, 999))
        .isEqualTo(Finding.notKnown(Finding.Reason.TOO_FEW_ANSWERS));
    assertThat(NPS.smallestFall(-1, 9)).isEqualTo(Finding.notKnown(Finding.Reason.TOO_FEW_ANSWERS));
    assertThat(NPS.smallestFall(1, 100).known()).isPresent();
  }

  /** From the 0.585 above, the whole rise of 0.65 needs 10.9 answers. */
  @Test
  void knowsAChangeAsSoonAsTheWholeRangeShowsIt() {
    assertThat(NPS.smallestRise(0.35, 10).known()).isEmpty();
    assertThat(NPS.smallestRise(0.35, 11).known().orElseThrow()).isCloseTo(0.6461, within(1e-4));
    assertThat(NPS.smallestRise(0.35, 460).known().orElseThrow()).isCloseTo(0.0999, within(1e-4));
  }

  /** The guess meets answers spread evenly exactly, imagined ones included. */
  @ParameterizedTest
  @CsvSource({"2", "3", "5", "7", "11"})
  void guessesTheWidthOfTheIntervalOfEvenAnswers(int values) {
    var scale = new Scale(1, values);
    var mean = new Statistic.Mean();
    var answers = Histogram.empty(scale);
    for (int value = 1; value <= values; value++) {
      answers = answers.plus(Histogram.of(scale, Map.of(value, 20L)));
    }
    assertThat(SampleSize.usual(mean, scale).width((1 + values) / 2.0, 20L * values))
        .isCloseTo(mean.estimate(answers, 0.95).interval().width(), within(1e-12));
  }

  /** Everybody at the top: the variance is that of the imagined answers alone. */
  @Test
  void guessesTheWidthAtTheEndOfTheScale() {
    var promoters = Histogram.of(TEN, Map.of(10, 50L));
    var interval = new Statistic.Nps().estimate(promoters, 0.95).interval();
    double cut = 50.0 / 53 + (50.0 / 53 - interval.low()) - 1;
    assertThat(NPS.width(1, 50)).isCloseTo(interval.width() + cut, within(1e-12));
  }

  @Test
  void isNeverWiderThanTheRange() {
    assertThat(NPS.width(0, 0)).isLessThanOrEqualTo(2);
    assertThat(new SampleSize(new Statistic.Nps(), TEN, 1e-6, 0.8).width(0, 0)).isEqualTo(2);
    assertThat(NPS.width(0.4, 400)).isLessThan(NPS.width(0.4, 100));
  }

  @Test
  void refusesWhatCannotBePlanned() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NPS.needed(0.3, 0.3))
        .withMessage("No answers show a change from 0.3 to itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NPS.needed(0.3, 1.1))
        .withMessage("A score of nps on 0..10 lies from -1.0 to 1.0, not at 1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NPS.needed(-1.5, 0.3))
        .withMessage("A score of nps on 0..10 lies from -1.0 to 1.0, not at -1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> NPS.needed(Double.NaN, 0.3));
    assertThatIllegalArgumentException().isThrownBy(() -> NPS.smallestRise(2, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> NPS.smallestFall(2, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> NPS.width(2, 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NPS.width(0.5, -1))
        .withMessage("A number of answers is not negative, as -1");
    assertThatIllegalArgumentException().isThrownBy(() -> NPS.smallestRise(0.4, -1));
  }

  @Test
  void refusesErrorsAndPowersThatAreNone() {
    var nps = new Statistic.Nps();
    assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(nps, TEN, 0, 0.8));
    assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(nps, TEN, 1, 0.8));
    assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(nps, TEN, 0.05, 0.49));
    assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(nps, TEN, 0.05, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleSize.usual(nps, new Scale(1, 5)))
        .withMessage("nps is not defined on 1..5");
  }
}
