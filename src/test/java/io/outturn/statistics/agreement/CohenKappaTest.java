package io.outturn.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CohenKappaTest {
  private static final RatingPairs FOUR =
      RatingPairs.of(new long[][] {{1, 1, 0}, {0, 1, 0}, {0, 0, 1}});

  /** They agree about 3 of 4; chance has them agree about 5 of 16. */
  @Test
  void isAgreementBeyondChance() {
    var kappa = kappa(FOUR, Weighting.PLAIN);
    assertThat(kappa.value()).isCloseTo(7.0 / 11, within(1e-15));
    assertThat(kappa.standardError()).isCloseTo(0.29706116951423844, within(1e-12));
    assertThat(kappa.n()).isEqualTo(4);
    assertThat(FOUR.agreement()).isEqualTo(Finding.found(0.75));
  }

  /** On average they are 1/4 apart, in the square; chance has them 5/4 apart. */
  @Test
  void mindsHowFarApartTheyAre() {
    var kappa = kappa(FOUR, Weighting.QUADRATIC);
    assertThat(kappa.value()).isCloseTo(0.8, within(1e-15));
    assertThat(kappa.standardError()).isCloseTo(0.14 * Math.sqrt(2), within(1e-12));
    assertThat(kappa.weighting()).isEqualTo(Weighting.QUADRATIC);
  }

  @Test
  void isOneWhenTheyAlwaysAgreeAndMinusOneWhenEvenlyNever() {
    var always = kappa(RatingPairs.of(new long[][] {{5, 0}, {0, 7}}), Weighting.PLAIN);
    assertThat(always.value()).isEqualTo(1);
    assertThat(always.standardError()).isZero();
    var never = kappa(RatingPairs.of(new long[][] {{0, 10}, {10, 0}}), Weighting.PLAIN);
    assertThat(never.value()).isEqualTo(-1);
    assertThat(never.standardError()).isZero();
  }

  @Test
  void isZeroWhereEachKeepsToACategoryOfTheirOwn() {
    var kappa = kappa(RatingPairs.of(new long[][] {{0, 9}, {0, 0}}), Weighting.PLAIN);
    assertThat(kappa.value()).isZero();
    assertThat(kappa.standardError()).isZero();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void isTheSameWithTheRatersOrTheOrderOfCategoriesTurnedRound(int seed) {
    var counts = random(new Random(seed), 4);
    for (var weighting : Weighting.values()) {
      var kappa = kappa(RatingPairs.of(counts), weighting);
      var swapped = kappa(RatingPairs.of(transposed(counts)), weighting);
      var reversed = kappa(RatingPairs.of(reversed(counts)), weighting);
      assertThat(swapped.value()).as("seed %d", seed).isCloseTo(kappa.value(), within(1e-12));
      assertThat(reversed.standardError()).isCloseTo(kappa.standardError(), within(1e-12));
      assertThat(reversed.value()).isCloseTo(kappa.value(), within(1e-12)).isBetween(-1.0, 1.0);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void pairsAddUpToTheSameInAnyOrder(int seed) {
    var random = new Random(seed);
    List<RatingPairs> parts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      parts.add(RatingPairs.of(random(random, 3)));
    }
    var inOrder = parts.stream().reduce(RatingPairs.none(3), RatingPairs::plus);
    Collections.shuffle(parts, random);
    var shuffled = parts.stream().reduce(RatingPairs.none(3), RatingPairs::plus);
    assertThat(shuffled).as("seed %d", seed).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
    assertThat(shuffled.n()).isEqualTo(parts.stream().mapToLong(RatingPairs::n).sum());
  }

  @ParameterizedTest
  @EnumSource
  void isNotKnownWithoutRatingsOrVariation(Weighting weighting) {
    assertThat(CohenKappa.of(RatingPairs.none(2), weighting))
        .isEqualTo(notKnown(Reason.NO_ANSWERS));
    assertThat(CohenKappa.of(RatingPairs.of(new long[][] {{0, 0}, {0, 12}}), weighting))
        .isEqualTo(notKnown(Reason.NO_VARIATION));
    assertThat(RatingPairs.none(2).agreement()).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }

  @Test
  void tellsWhoChoseWhat() {
    assertThat(FOUR.count(0, 1)).isEqualTo(1);
    assertThat(FOUR.count(1, 0)).isZero();
    assertThat(FOUR.categories()).isEqualTo(3);
    assertThat(FOUR).hasToString("[[1, 1, 0], [0, 1, 0], [0, 0, 1]]");
    assertThat(FOUR).isNotEqualTo(RatingPairs.none(3));
    assertThat(FOUR).isNotEqualTo("[[1, 1, 0], [0, 1, 0], [0, 0, 1]]");
    assertThat(FOUR.hashCode()).isNotEqualTo(RatingPairs.none(3).hashCode());
  }

  @Test
  void refusesTablesThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingPairs.of(new long[][] {{1, 2}}))
        .withMessage("Both raters choose among the same categories");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingPairs.of(new long[][] {{1, -2}, {0, 0}}))
        .withMessage("A count cannot be negative, as -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingPairs.none(0))
        .withMessage("Raters choose among at least one category");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR.plus(RatingPairs.none(2)))
        .withMessage("3 and 2 categories cannot be added up");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingPairs.of(new long[][] {{1, 0}, {Long.MAX_VALUE, 0}}))
        .withMessage("More than can be counted");
  }

  private static CohenKappa kappa(RatingPairs pairs, Weighting weighting) {
    return CohenKappa.of(pairs, weighting).known().orElseThrow();
  }

  private static Finding<CohenKappa> notKnown(Reason reason) {
    return Finding.notKnown(reason);
  }

  /** Each category at least once. */
  private static long[][] random(Random random, int categories) {
    var counts = new long[categories][categories];
    for (int i = 0; i < categories; i++) {
      for (int j = 0; j < categories; j++) {
        counts[i][j] = i == j ? random.nextLong(1, 60) : random.nextLong(30);
      }
    }
    return counts;
  }

  private static long[][] transposed(long[][] counts) {
    var turned = new long[counts.length][counts.length];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        turned[j][i] = counts[i][j];
      }
    }
    return turned;
  }

  private static long[][] reversed(long[][] counts) {
    var turned = new long[counts.length][counts.length];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        turned[counts.length - 1 - i][counts.length - 1 - j] = counts[i][j];
      }
    }
    return turned;
  }
}
