package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NpsDifferenceTest {
  private static final PromoterCounts NOBODY = new PromoterCounts(0, 0, 0);

  /**
   * Five promoters, then five detractors: 3/4 and 23/4 of 8 are 0.625 each way, with a variance of
   * 0.8125 - 0.390625 each, so z = -1.25 / √(2 * 0.421875 / 8).
   */
  @Test
  void theTestAddsThreeAnswersToEachGroup() {
    var change = difference(new PromoterCounts(0, 0, 5), new PromoterCounts(5, 0, 0));
    assertThat(change.z()).isCloseTo(-1.25 / Math.sqrt(2 * 0.421875 / 8), within(1e-14));
    assertThat(change.p()).isEqualTo(TwoSided.ofZ(change.z()));
    assertThat(change.difference().value()).isEqualTo(-2);
    assertThat(change.difference().interval().low()).isEqualTo(-2);
  }

  @Test
  void isCertainOfNothingBetweenTwoGroupsOfPromotersAlone() {
    var change = difference(new PromoterCounts(0, 0, 8), new PromoterCounts(0, 0, 8));
    assertThat(change.z()).isZero();
    assertThat(change.p()).isEqualTo(1);
    assertThat(change.difference().told()).isFalse();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void turnsRoundWhenTheGroupsAreSwapped(int seed) {
    var random = Laws.random(seed);
    var one = new PromoterCounts(random.nextInt(9), random.nextInt(9), 1 + random.nextInt(9));
    var other = new PromoterCounts(1 + random.nextInt(9), random.nextInt(9), random.nextInt(9));
    var there = difference(one, other);
    var back = difference(other, one);
    assertThat(back.z()).as("seed %d", seed).isEqualTo(-there.z());
    assertThat(back.p()).as("seed %d", seed).isEqualTo(there.p()).isBetween(0.0, 1.0);
    assertThat(back.difference().interval().low())
        .as("seed %d", seed)
        .isGreaterThanOrEqualTo(-2)
        .isCloseTo(-there.difference().interval().high(), within(1e-12));
  }

  @Test
  void saysNothingIfAGroupHasNoAnswers() {
    var some = new PromoterCounts(1, 1, 1);
    var nothing = Finding.notKnown(Reason.NO_ANSWERS);
    assertThat(NpsDifference.between(NOBODY, some, 0.95)).isEqualTo(nothing);
    assertThat(NpsDifference.between(some, NOBODY, 0.95)).isEqualTo(nothing);
  }

  private static NpsDifference difference(PromoterCounts earlier, PromoterCounts later) {
    return NpsDifference.between(earlier, later, 0.95).known().orElseThrow();
  }
}
