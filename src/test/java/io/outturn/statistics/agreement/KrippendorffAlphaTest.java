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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KrippendorffAlphaTest {
  /** Ones and ones, ones and twos, threes and threes. */
  private static final Coincidences THREE =
      units(List.of(List.of(1, 1), List.of(1, 2), List.of(3, 3)));

  /** Example A of Krippendorff (2011): two observers, ten units, binary; alpha is 0.095. */
  @Test
  void agreesWithThePublishedExample() {
    int[] one = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
    int[] other = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
    var all = Coincidences.none();
    for (int i = 0; i < one.length; i++) {
      all = all.plus(Coincidences.of(List.of(one[i], other[i])));
    }
    var alpha = alpha(all, Level.NOMINAL);
    assertThat(alpha.value()).isCloseTo(2.0 / 21, within(1e-12));
    assertThat(alpha.reliance()).isEqualTo(Reliance.NONE);
    assertThat(alpha.units()).isEqualTo(10);
  }

  /** One pair of six ratings disagrees; chance has pairs of 3, 1 and 2 ratings disagree. */
  @Test
  void countsDisagreementByTheLevelOfMeasurement() {
    assertThat(alpha(THREE, Level.NOMINAL).value()).isCloseTo(6.0 / 11, within(1e-12));
    assertThat(alpha(THREE, Level.ORDINAL).value()).isCloseTo(7.0 / 9, within(1e-12));
    assertThat(alpha(THREE, Level.INTERVAL).value()).isCloseTo(24.0 / 29, within(1e-12));
  }

  /** Three ratings of a unit make six ordered pairs of weight 1/2. */
  @Test
  void weighsPairsByHowOftenTheirUnitWasRated() {
    var all = units(List.of(List.of(1, 1, 2), List.of(2, 2)));
    assertThat(alpha(all, Level.NOMINAL).value()).isCloseTo(1 - 4 * 1 / 6.0, within(1e-12));
    assertThat(alpha(all, Level.NOMINAL).units()).isEqualTo(2);
  }

  @Test
  void doesNotMindUnitsThatWereRatedOnce() {
    var more = THREE.plus(Coincidences.of(List.of(7))).plus(Coincidences.of(List.of()));
    assertThat(alpha(more, Level.ORDINAL)).isEqualTo(alpha(THREE, Level.ORDINAL));
    assertThat(more.ratedOnce()).isEqualTo(1);
    assertThat(more.units()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void isOneWhenAllAgreeAboutDifferentThings(Level level) {
    var all = units(List.of(List.of(1, 1, 1), List.of(2, 2), List.of(5, 5)));
    assertThat(alpha(all, level).value()).isEqualTo(1);
    assertThat(alpha(all, level).reliance()).isEqualTo(Reliance.FIRM);
  }

  @ParameterizedTest
  @EnumSource
  void isNotKnownWithoutVariationEvenThoughAllAgree(Level level) {
    assertThat(
            KrippendorffAlpha.of(units(List.of(List.of(2, 2), List.of(2, 2), List.of(5))), level))
        .isEqualTo(notKnown(Reason.NO_VARIATION));
  }

  @ParameterizedTest
  @EnumSource
  void isNotKnownWithoutAUnitRatedTwice(Level level) {
    assertThat(KrippendorffAlpha.of(Coincidences.none(), level))
        .isEqualTo(notKnown(Reason.NO_ANSWERS));
    assertThat(KrippendorffAlpha.of(units(List.of(List.of(2), List.of(3))), level))
        .isEqualTo(notKnown(Reason.NOTHING_RATED_TWICE));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void coincidencesAddUpToTheSameInAnyOrder(int seed) {
    var random = new Random(seed);
    List<Coincidences> parts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      var ratings = random.ints(random.nextInt(6), 1, 6).boxed().toList();
      parts.add(Coincidences.of(ratings, random.nextLong(1L << 30)));
    }
    var inOrder = sum(parts);
    Collections.shuffle(parts, random);
    assertThat(sum(parts)).as("seed %d", seed).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
    for (var level : Level.values()) {
      assertThat(alpha(sum(parts), level)).isEqualTo(alpha(inOrder, level));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void turnsRoundWithTheScale(int seed) {
    var random = new Random(seed);
    var there = THREE;
    var back = units(List.of(List.of(5, 5), List.of(5, 4), List.of(3, 3)));
    for (int i = 0; i < 20; i++) {
      var ratings = random.ints(2 + random.nextInt(3), 1, 6).boxed().toList();
      there = there.plus(Coincidences.of(ratings));
      back = back.plus(Coincidences.of(ratings.stream().map(rating -> 6 - rating).toList()));
    }
    for (var level : Level.values()) {
      assertThat(alpha(back, level).value())
          .as("seed %d, %s", seed, level)
          .isCloseTo(alpha(there, level).value(), within(1e-12))
          .isLessThan(1);
    }
  }

  @Test
  void aNumberOfUnitsIsThatManyTimesOne() {
    var unit = Coincidences.of(List.of(1, 2, 2));
    assertThat(Coincidences.of(List.of(1, 2, 2), 2)).isEqualTo(unit.plus(unit));
    assertThat(Coincidences.of(List.of(1, 2, 2), 0)).isEqualTo(Coincidences.none());
    assertThat(Coincidences.of(List.of(4), 3).ratedOnce()).isEqualTo(3);
    assertThat(Coincidences.of(List.of(1, 2)))
        .hasToString(
            "1 units, 0 rated once, {Pair[rating=1, other=2, ratings=2]=1,"
                + " Pair[rating=2, other=1, ratings=2]=1}");
  }

  @Test
  void tellsDifferentCoincidencesApart() {
    assertThat(THREE).isNotEqualTo(THREE.plus(Coincidences.of(List.of(1))));
    assertThat(THREE).isNotEqualTo(THREE.plus(Coincidences.of(List.of(1, 1))));
    assertThat(THREE.hashCode()).isNotEqualTo(THREE.plus(Coincidences.of(List.of(1))).hashCode());
    assertThat(THREE).isNotEqualTo("3 units");
  }

  @Test
  void refusesWhatCannotBeCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coincidences.of(List.of(1, 2), -1))
        .withMessage("A count cannot be negative, as -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coincidences.of(List.of(1, 1), Long.MAX_VALUE))
        .withMessage("More than can be counted");
    var full = Coincidences.of(List.of(1), Long.MAX_VALUE);
    assertThatIllegalArgumentException().isThrownBy(() -> full.plus(full));
  }

  @ParameterizedTest
  @CsvSource({
    "1, FIRM",
    "0.8, FIRM",
    "0.7999, TENTATIVE",
    "0.667, TENTATIVE",
    "0.6669, NONE",
    "-3, NONE"
  })
  void bandsSayWhatMayBeBuiltOnIt(double alpha, Reliance reliance) {
    assertThat(Reliance.of(alpha)).isEqualTo(reliance);
  }

  @Test
  void bandsAreForNumbersOfAtMostOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> Reliance.of(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Reliance.of(1.01));
  }

  private static Coincidences units(List<List<Integer>> ratings) {
    return sum(ratings.stream().map(Coincidences::of).toList());
  }

  private static Coincidences sum(List<Coincidences> parts) {
    return parts.stream().reduce(Coincidences.none(), Coincidences::plus);
  }

  private static KrippendorffAlpha alpha(Coincidences all, Level level) {
    return KrippendorffAlpha.of(all, level).known().orElseThrow();
  }

  private static Finding<KrippendorffAlpha> notKnown(Reason reason) {
    return Finding.notKnown(reason);
  }
}
