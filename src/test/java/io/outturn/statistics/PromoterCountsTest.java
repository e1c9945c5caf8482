package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding.Reason;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromoterCountsTest {
  private static final long TRILLION = 1_000_000_000_000L;
  private static final double Z2 = Method.z(0.95) * Method.z(0.95);

  @Test
  void cutsTheScaleAtSevenAndNine() {
    var answers =
        Histogram.of(new Scale(0, 10), Map.of(0, 1L, 6, 2L, 7, 4L, 8, 8L, 9, 16L, 10, 32L));
    assertThat(PromoterCounts.of(answers)).isEqualTo(new PromoterCounts(3, 12, 48));
    assertThat(PromoterCounts.of(answers).n()).isEqualTo(63);
  }

  /** One detractor, one passive, two promoters: √((3/4 - 1/16)/4). */
  @Test
  void theStandardErrorIsThatOfAContrastOfShares() {
    assertThat(known(new PromoterCounts(1, 1, 2).standardError()))
        .isCloseTo(Math.sqrt(0.6875 / 4), within(1e-15));
    assertThat(known(new PromoterCounts(0, 0, 3).standardError())).isZero();
  }

  /** Where all are promoters the equation of the limit is solved by (n - z²)/(n + z²). */
  @ParameterizedTest
  @ValueSource(longs = {1, 5, 10, 1000, TRILLION})
  void theScoreIntervalOfPromotersAloneIsKnownInClosedForm(long n) {
    var interval = score(new PromoterCounts(0, 0, n)).interval();
    assertThat(interval.low()).isCloseTo((n - Z2) / (n + Z2), within(1e-14));
    assertThat(interval.high()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 10, 1000, TRILLION})
  void theScoreIntervalOfPassivesAloneIsKnownInClosedForm(long n) {
    var interval = score(new PromoterCounts(0, n, 0)).interval();
    assertThat(interval.low()).isCloseTo(-Z2 / (n + Z2), within(1e-15));
    assertThat(interval.high()).isCloseTo(Z2 / (n + Z2), within(1e-15));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void theScoreIntervalContainsTheScoreAndTurnsRoundWithIt(int seed) {
    var counts = random(seed);
    var there = score(counts);
    var back = score(turnedRound(counts.detractors(), counts.passives(), counts.promoters()));
    assertThat(there.interval().contains(there.value())).as("seed %d", seed).isTrue();
    assertThat(there.interval().low()).as("seed %d", seed).isGreaterThanOrEqualTo(-1);
    assertThat(there.interval().high()).as("seed %d", seed).isLessThanOrEqualTo(1);
    assertThat(back.interval().low()).as("seed %d", seed).isEqualTo(-there.interval().high());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void theScoreIntervalWidensWithConfidenceAndNarrowsWithAnswers(int seed) {
    var counts = random(seed);
    var twice = counts.plus(counts);
    double width = score(counts).interval().width();
    assertThat(known(counts.score(0.99)).interval().width())
        .as("seed %d", seed)
        .isGreaterThan(width);
    assertThat(score(twice).interval().width()).as("seed %d", seed).isLessThan(width);
  }

  @Test
  void saysNothingWithoutAnswers() {
    var nobody = new PromoterCounts(0, 0, 0);
    assertThat(nobody.score(0.95)).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    assertThat(nobody.standardError()).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }

  @Test
  void namesItsMethod() {
    var score = score(new PromoterCounts(2, 3, 5));
    assertThat(score.method()).isEqualTo(Method.NPS_SCORE);
    assertThat(score.n()).isEqualTo(10);
    assertThat(score.confidence()).isEqualTo(0.95);
    assertThat(score.value()).isCloseTo(0.3, within(1e-15));
  }

  @Test
  void refusesWhatAreNoCounts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PromoterCounts(-1, 2, 3))
        .withMessage("A count cannot be negative, as -1");
    assertThatIllegalArgumentException().isThrownBy(() -> new PromoterCounts(1, -2, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new PromoterCounts(1, 2, -3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PromoterCounts(Long.MAX_VALUE, 0, 1))
        .withMessage("More than can be counted");
    assertThat(new PromoterCounts(Long.MAX_VALUE - 1, 0, 1).n()).isEqualTo(Long.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PromoterCounts.of(Histogram.empty(new Scale(1, 5))))
        .withMessage("nps is not defined on 1..5");
  }

  private static PromoterCounts turnedRound(long bottom, long middle, long top) {
    return new PromoterCounts(top, middle, bottom);
  }

  private static PromoterCounts random(int seed) {
    var random = Laws.random(seed);
    return new PromoterCounts(random.nextInt(20), random.nextInt(20), 1 + random.nextInt(20));
  }

  private static Estimate score(PromoterCounts counts) {
    return known(counts.score(0.95));
  }

  private static <T> T known(Finding<T> finding) {
    return finding.known().orElseThrow();
  }
}
