package io.outturn.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Student;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavesTest {
  private static final Scale FIVE = new Scale(1, 5);
  private static final Histogram NONE = Histogram.empty(FIVE);
  private static final Histogram ONE = answers(Map.of(3, 1L));
  private static final Histogram EQUAL = answers(Map.of(4, 6L));
  private static final Histogram SOME = answers(Map.of(2, 1L, 4, 1L));

  /**
   * Means of 2 and 4, variances of 2 and 2/3 among 2 and 4: a squared error of 1 + 1/6, and (7/6)²
   * / (1 + (1/6)² / 3) degrees of freedom.
   */
  @Test
  void welchLetsTheSpreadsDiffer() {
    var test = welch(answers(Map.of(1, 1L, 3, 1L)), answers(Map.of(3, 1L, 4, 2L, 5, 1L)));
    assertThat(test.difference()).isEqualTo(2);
    assertThat(test.t()).isCloseTo(2 / Math.sqrt(7 / 6.0), within(1e-14));
    assertThat(test.df()).isCloseTo(49 / 36.0 / (1 + 1 / 108.0), within(1e-14));
    assertThat(test.interval().low() + test.interval().high()).isCloseTo(4, within(1e-12));
    assertThat(Student.twoSided(test.interval().width() / 2 / Math.sqrt(7 / 6.0), test.df()))
        .isCloseTo(0.05, within(1e-12));
  }

  /** Variances of 1 and 4 among 3 and 3: (1/3 + 4/3)² / ((1/3)²/2 + (4/3)²/2) degrees. */
  @Test
  void welchCountsItsDegreesOfFreedomFromBothWaves() {
    var test = welch(answers(Map.of(1, 1L, 2, 1L, 3, 1L)), answers(Map.of(1, 1L, 3, 1L, 5, 1L)));
    assertThat(test.difference()).isEqualTo(1);
    assertThat(test.df()).isCloseTo(50 / 17.0, within(1e-14));
  }

  @Test
  void ranksTheLaterWaveAgainstTheEarlierOne() {
    var ranks = new Waves(ONE, EQUAL).ranks().known().orElseThrow();
    assertThat(ranks.cliffsDelta()).isEqualTo(1);
    assertThat(ranks.superiority()).isEqualTo(1);
  }

  @Test
  void theIntervalTellsADifferenceExactlyWhenTheTestDoes() {
    var earlier = answers(Map.of(1, 5L, 2, 8L, 3, 20L, 4, 30L, 5, 17L));
    var later = answers(Map.of(1, 3L, 2, 5L, 3, 14L, 4, 35L, 5, 33L));
    var waves = new Waves(earlier, later);
    double p = welch(earlier, later).p();
    var edge = waves.welch(1 - p).known().orElseThrow().interval();
    assertThat(edge.low()).isCloseTo(0, within(1e-12));
  }

  /** Means of 3 and 4, pooled squares of 2 and 2 over 2 degrees: d = 1/√2, times 1 - 3/7. */
  @Test
  void hedgesGIsTheDifferenceInPooledDeviations() {
    var later = answers(Map.of(3, 1L, 5, 1L));
    assertThat(new Waves(SOME, later).hedgesG().known().orElseThrow())
        .isCloseTo(1 / Math.sqrt(2) * 4 / 7, within(1e-15));
    assertThat(new Waves(later, SOME).hedgesG().known().orElseThrow()).isNegative();
  }

  @Test
  void oneWaveWithoutSpreadIsEnoughToTest() {
    var test = welch(EQUAL, SOME);
    assertThat(test.difference()).isEqualTo(-1);
    assertThat(test.t()).isEqualTo(-1);
    assertThat(test.df()).isEqualTo(1);
    assertThat(test.p()).isCloseTo(0.5, within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 1000, 1_000_000_000_000L})
  void findsNothingBetweenEqualWaves(long n) {
    var wave = answers(Map.of(2, n, 3, n));
    var test = welch(wave, wave);
    assertThat(test.t()).isZero();
    assertThat(test.p()).isEqualTo(1);
    assertThat(new Waves(wave, wave).hedgesG()).isEqualTo(Finding.found(0.0));
  }

  @Test
  void knowsNoMeanDifferenceWithoutAnswers() {
    var nothing = Finding.notKnown(Reason.NO_ANSWERS);
    for (var waves : new Waves[] {new Waves(NONE, SOME), new Waves(SOME, NONE)}) {
      assertThat(waves.meanDifference()).isEqualTo(nothing);
      assertThat(waves.welch(0.95)).isEqualTo(nothing);
      assertThat(waves.hedgesG()).isEqualTo(nothing);
      assertThat(waves.ranks()).isEqualTo(nothing);
    }
  }

  @Test
  void needsTwoAnswersInEachWaveToTest() {
    var few = Finding.notKnown(Reason.TOO_FEW_ANSWERS);
    assertThat(new Waves(ONE, SOME).welch(0.95)).isEqualTo(few);
    assertThat(new Waves(SOME, ONE).welch(0.95)).isEqualTo(few);
    assertThat(new Waves(SOME, ONE).hedgesG()).isEqualTo(few);
    assertThat(new Waves(SOME, ONE).meanDifference()).isEqualTo(Finding.found(0.0));
  }

  @Test
  void needsSomeVariationToTest() {
    var waves = new Waves(EQUAL, answers(Map.of(5, 9L)));
    assertThat(waves.welch(0.95)).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
    assertThat(waves.hedgesG()).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
    assertThat(waves.meanDifference()).isEqualTo(Finding.found(1.0));
  }

  @Test
  void refusesDifferentScales() {
    var other = Histogram.empty(new Scale(1, 7));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Waves(NONE, other))
        .withMessage("1..5 and 1..7 cannot be compared");
  }

  private static TTest welch(Histogram earlier, Histogram later) {
    return new Waves(earlier, later).welch(0.95).known().orElseThrow();
  }

  private static Histogram answers(Map<Integer, Long> counts) {
    return Histogram.of(FIVE, counts);
  }
}
