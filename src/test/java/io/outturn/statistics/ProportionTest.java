package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding.Reason;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.special.Beta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {
  private static final Histogram ANSWERS =
      Histogram.of(new Scale(1, 5), Map.of(1, 2L, 2, 3L, 3, 10L, 4, 25L, 5, 40L));

  @Test
  void takesBoxesFromEitherEndOfTheScale() {
    assertThat(Proportion.top(ANSWERS, 1)).isEqualTo(new Proportion(40, 80));
    assertThat(Proportion.top(ANSWERS, 2)).isEqualTo(new Proportion(65, 80));
    assertThat(Proportion.bottom(ANSWERS, 1)).isEqualTo(new Proportion(2, 80));
    assertThat(Proportion.bottom(ANSWERS, 2)).isEqualTo(new Proportion(5, 80));
    assertThat(Proportion.between(ANSWERS, 2, 3)).isEqualTo(new Proportion(13, 80));
  }

  /** The limits cut off 2.5 % on either side of Beta(x + 1/2, n - x + 1/2). */
  @ParameterizedTest
  @CsvSource({"1, 2", "3, 10", "999, 1000", "40, 1000000"})
  void jeffreysLeavesEqualTails(long part, long whole) {
    var interval = known(new Proportion(part, whole).jeffreys(0.95)).interval();
    double a = part + 0.5;
    double b = whole - part + 0.5;
    assertThat(Beta.regularizedBeta(interval.low(), a, b)).isCloseTo(0.025, within(1e-6));
    assertThat(Beta.regularizedBeta(interval.high(), a, b)).isCloseTo(0.975, within(1e-6));
  }

  @Test
  void jeffreysReachesTheEndsWhereNobodyOrEverybodyBelongs() {
    assertThat(known(new Proportion(0, 7).jeffreys(0.95)).interval().low()).isZero();
    assertThat(known(new Proportion(0, 7).jeffreys(0.95)).interval().high()).isBetween(0.2, 0.4);
    assertThat(known(new Proportion(7, 7).jeffreys(0.95)).interval().high()).isEqualTo(1);
    assertThat(known(new Proportion(7, 7).jeffreys(0.95)).interval().low()).isBetween(0.6, 0.8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 500_000_000_000L, 999_999_999_999L})
  void bothIntervalsHoldForATrillion(long part) {
    var proportion = new Proportion(part, 1_000_000_000_000L);
    var jeffreys = known(proportion.jeffreys(0.95)).interval();
    var wilson = known(proportion.wilson(0.95)).interval();
    assertThat(jeffreys.low()).isCloseTo(wilson.low(), within(2e-12 + 1e-10 * wilson.low()));
    assertThat(jeffreys.high()).isCloseTo(wilson.high(), within(2e-12 + 1e-10 * wilson.high()));
    assertThat(jeffreys.contains(part / 1e12)).isTrue();
  }

  @Test
  void namesItsMethods() {
    var jeffreys = known(new Proportion(3, 10).jeffreys(0.9));
    assertThat(jeffreys.method()).isEqualTo(Method.JEFFREYS);
    assertThat(jeffreys.value()).isEqualTo(0.3);
    assertThat(jeffreys.n()).isEqualTo(10);
    assertThat(jeffreys.confidence()).isEqualTo(0.9);
    assertThat(known(new Proportion(3, 10).wilson(0.9)).method()).isEqualTo(Method.WILSON);
  }

  @Test
  void addsUp() {
    assertThat(new Proportion(1, 4).plus(new Proportion(2, 3))).isEqualTo(new Proportion(3, 7));
    var most = new Proportion(0, Long.MAX_VALUE);
    assertThat(most.plus(new Proportion(0, 0))).isEqualTo(most);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> most.plus(new Proportion(0, 1)))
        .withMessage("More than can be counted");
  }

  @Test
  void takesOneShareFromAnother() {
    var difference = known(new Proportion(56, 70).minus(new Proportion(48, 80), 0.95));
    assertThat(difference.value()).isCloseTo(0.2, within(1e-12));
    assertThat(difference.interval().low()).isCloseTo(0.0524, within(5e-5));
    assertThat(difference.interval().high()).isCloseTo(0.3339, within(5e-5));
    var most = known(new Proportion(9, 9).minus(new Proportion(0, 9), 0.95));
    assertThat(most.value()).isEqualTo(1);
    assertThat(most.interval().high()).isEqualTo(1);
  }

  @Test
  void saysNothingOfNobody() {
    var nobody = new Proportion(0, 0);
    var some = new Proportion(1, 2);
    var nothing = Finding.notKnown(Reason.NO_ANSWERS);
    assertThat(nobody.wilson(0.95)).isEqualTo(nothing);
    assertThat(nobody.jeffreys(0.95)).isEqualTo(nothing);
    assertThat(nobody.minus(some, 0.95)).isEqualTo(nothing);
    assertThat(some.minus(nobody, 0.95)).isEqualTo(nothing);
  }

  @Test
  void refusesPartsThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(3, 2))
        .withMessage("3 of 2 is no share");
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Proportion.top(ANSWERS, 6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(1, 2).jeffreys(1))
        .withMessage("A confidence lies between 0 and 1, not at 1.0");
  }

  private static <T> T known(Finding<T> finding) {
    return finding.known().orElseThrow();
  }

  @Test
  void addsUpToATotalWhoseShareIsKnownOfSomebody() {
    var total = Proportion.total(List.of(new Proportion(1, 4), new Proportion(2, 4)));
    assertThat(total).isEqualTo(new Proportion(3, 8));
    assertThat(total.share()).isEqualTo(Finding.found(0.375));
    assertThat(Proportion.total(List.of()).share())
        .isEqualTo(Finding.notKnown(Finding.Reason.NO_ANSWERS));
  }
}
