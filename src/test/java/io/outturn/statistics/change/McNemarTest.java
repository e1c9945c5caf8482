package io.outturn.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.TwoSided;
import java.util.Random;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class McNemarTest {
  /** Three of 13 take the rarer way: 2 (1 + 13 + 78 + 286) / 2¹³, less 286 / 2¹³. */
  @Test
  void countsTheWaysOfThirteen() {
    assertThat(exact(10, 3)).isCloseTo(756 / 8192.0, within(1e-15));
    assertThat(midP(10, 3)).isCloseTo(470 / 8192.0, within(1e-15));
    assertThat(exact(3, 10)).isEqualTo(exact(10, 3));
  }

  @Test
  void oneWhoMovedShowsNothing() {
    assertThat(exact(1, 0)).isEqualTo(1);
    assertThat(midP(1, 0)).isCloseTo(0.5, within(1e-15));
    assertThat(exact(1, 1)).isEqualTo(1);
    assertThat(midP(1, 1)).isCloseTo(0.5, within(1e-15));
    assertThat(exact(0, 5)).isCloseTo(2 / 32.0, within(1e-16));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.change.Seeds#seeds")
  void addsUpTheTail(int seed) {
    var random = new Random(seed);
    int improved = 1 + random.nextInt(30);
    int worsened = random.nextInt(30);
    int n = improved + worsened;
    double tail = 0;
    for (int x = 0; x <= Math.min(improved, worsened); x++) {
      tail += CombinatoricsUtils.binomialCoefficientDouble(n, x) * Math.pow(0.5, n);
    }
    assertThat(exact(improved, worsened))
        .as("seed %d", seed)
        .isCloseTo(Math.min(1, 2 * tail), within(1e-13));
    assertThat(midP(improved, worsened)).as("seed %d", seed).isBetween(0.0, 1.0);
  }

  @Test
  void staysExactForGreatNumbers() {
    assertThat(exact(1_000_000, 1_002_000)).isCloseTo(0.15771445281314, within(1e-12));
    long n = 1_000_000_000_000L;
    assertThat(midP(n, n + 1_000_000))
        .isCloseTo(TwoSided.ofZ(1_000_000 / Math.sqrt(2 * n + 1e6)), within(1e-10));
    assertThat(exact(n, 0)).isZero();
  }

  @Test
  void knowsNothingIfNobodyMoved() {
    var nobody = new McNemar(0, 0);
    assertThat(nobody.exact()).isEqualTo(Finding.notKnown(Reason.NO_CHANGE));
    assertThat(nobody.midP()).isEqualTo(Finding.notKnown(Reason.NO_CHANGE));
  }

  @Test
  void addsUp() {
    assertThat(new McNemar(1, 2).plus(new McNemar(3, 5))).isEqualTo(new McNemar(4, 7));
  }

  @Test
  void refusesWhatCannotBeCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new McNemar(-1, 0))
        .withMessage("A count cannot be negative, as -1");
    assertThatIllegalArgumentException().isThrownBy(() -> new McNemar(0, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new McNemar(Long.MAX_VALUE, 1))
        .withMessage("More than can be counted");
    var most = new McNemar(Long.MAX_VALUE, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> most.plus(new McNemar(1, 0)));
    var worst = new McNemar(0, Long.MAX_VALUE);
    assertThatIllegalArgumentException().isThrownBy(() -> worst.plus(new McNemar(0, 1)));
    assertThat(most.plus(new McNemar(0, 0))).isEqualTo(most);
    assertThat(worst.plus(new McNemar(0, 0))).isEqualTo(worst);
  }

  private static double exact(long improved, long worsened) {
    return new McNemar(improved, worsened).exact().known().orElseThrow();
  }

  private static double midP(long improved, long worsened) {
    return new McNemar(improved, worsened).midP().known().orElseThrow();
  }
}
