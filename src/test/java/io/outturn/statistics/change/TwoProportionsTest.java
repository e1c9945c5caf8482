package io.outturn.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Proportion;
import io.outturn.statistics.TwoSided;
import java.math.BigInteger;
import java.util.Random;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TwoProportionsTest {
  /** Fisher's tea: of four cups of each kind three are told; 34 of 70 ways are no likelier. */
  @Test
  void tastesTea() {
    assertThat(fisher(3, 4, 1, 4)).isCloseTo(34 / 70.0, within(1e-15));
    assertThat(fisher(4, 4, 0, 4)).isCloseTo(2 / 70.0, within(1e-15));
    assertThat(fisher(2, 4, 2, 4)).isEqualTo(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.change.Seeds#seeds")
  void addsUpAllTablesThatAreNoLikelier(int seed) {
    var random = new Random(seed);
    int n1 = 1 + random.nextInt(25);
    int n2 = 1 + random.nextInt(25);
    int x1 = random.nextInt(n1 + 1);
    int x2 = random.nextInt(n2 + 1);
    assertThat(fisher(x1, n1, x2, n2))
        .as("seed %d: %d of %d, %d of %d", seed, x1, n1, x2, n2)
        .isCloseTo(counted(x1, n1, x2, n2), within(1e-13));
  }

  /** Computed with arbitrary precision elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "500000, 1000000, 501500, 1000000, 0.0340137351525",
    "40, 50, 10, 20, 0.0188402679076812",
    "3, 5, 1000, 1000000000, 1.006009484911983e-17"
  })
  void staysExactInGreatGroups(long x1, long n1, long x2, long n2, double p) {
    assertThat(fisher(x1, n1, x2, n2)).isCloseTo(p, within(1e-9 * p));
  }

  @Test
  void aTrillionPeopleAreNotTooMany() {
    long n = 1_000_000_000_000L;
    var two = two(n / 2, n, n / 2 + 1_000_000, n);
    assertThat(fisher(n / 2, n, n / 2 + 1_000_000, n)).isCloseTo(chiSquare(two).p(), within(1e-6));
  }

  /** (20 - 1) (10 * 10 - 0)² / (10 * 10 * 10 * 10) = 19, and 3 of 4 against 1 of 4 make 1.75. */
  @Test
  void theChiSquareTestMultipliesByOneLessThanAll() {
    assertThat(chiSquare(two(10, 10, 0, 10)).statistic()).isCloseTo(19, within(1e-13));
    var cups = chiSquare(two(3, 4, 1, 4));
    assertThat(cups.statistic()).isCloseTo(1.75, within(1e-14));
    assertThat(cups.p()).isCloseTo(TwoSided.ofZ(Math.sqrt(1.75)), within(1e-14));
    assertThat(chiSquare(two(1, 4, 3, 4)).statistic()).isCloseTo(1.75, within(1e-14));
    assertThat(chiSquare(two(1, 2, 2, 4))).isEqualTo(new TwoProportions.ChiSquare(0, 1));
  }

  @Test
  void oneOfEachIsEnoughToTest() {
    assertThat(chiSquare(two(1, 1, 0, 1)).statistic()).isEqualTo(1);
    assertThat(fisher(1, 1, 0, 1)).isEqualTo(1);
  }

  @Test
  void theChiSquareTestNeedsPeopleOnBothSides() {
    var alike = Finding.notKnown(Reason.NO_VARIATION);
    assertThat(two(0, 10, 0, 10).chiSquare()).isEqualTo(alike);
    assertThat(two(10, 10, 10, 10).chiSquare()).isEqualTo(alike);
    assertThat(fisher(0, 10, 0, 10)).isEqualTo(1);
    assertThat(fisher(10, 10, 3, 3)).isEqualTo(1);
  }

  @Test
  void saysNothingOfNobody() {
    var nothing = Finding.notKnown(Reason.NO_ANSWERS);
    for (var two : new TwoProportions[] {two(0, 0, 1, 2), two(1, 2, 0, 0)}) {
      assertThat(two.difference(0.95)).isEqualTo(nothing);
      assertThat(two.chiSquare()).isEqualTo(nothing);
      assertThat(two.fisher()).isEqualTo(nothing);
    }
  }

  @Test
  void takesTheSecondShareFromTheFirst() {
    assertThat(two(3, 4, 1, 4).difference(0.95).known().orElseThrow().value()).isEqualTo(0.5);
  }

  @Test
  void refusesMorePeopleThanCanBeCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> two(0, Long.MAX_VALUE, 0, 1))
        .withMessage("More than can be counted");
  }

  /** With whole numbers only: the ways to draw a table, over all ways. */
  private static double counted(int x1, int n1, int x2, int n2) {
    int drawn = x1 + x2;
    var observed = ways(n1, x1, n2, x2);
    var extreme = BigInteger.ZERO;
    var all = BigInteger.ZERO;
    for (int x = Math.max(0, drawn - n2); x <= Math.min(n1, drawn); x++) {
      var ways = ways(n1, x, n2, drawn - x);
      all = all.add(ways);
      extreme = ways.compareTo(observed) <= 0 ? extreme.add(ways) : extreme;
    }
    return extreme.doubleValue() / all.doubleValue();
  }

  private static BigInteger ways(int n1, int x1, int n2, int x2) {
    return BigInteger.valueOf(CombinatoricsUtils.binomialCoefficient(n1, x1))
        .multiply(BigInteger.valueOf(CombinatoricsUtils.binomialCoefficient(n2, x2)));
  }

  private static double fisher(long x1, long n1, long x2, long n2) {
    return two(x1, n1, x2, n2).fisher().known().orElseThrow();
  }

  private static TwoProportions.ChiSquare chiSquare(TwoProportions two) {
    return two.chiSquare().known().orElseThrow();
  }

  private static TwoProportions two(long x1, long n1, long x2, long n2) {
    return new TwoProportions(new Proportion(x1, n1), new Proportion(x2, n2));
  }
}
