package io.outturn.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialDrawTest {
  private static final int DRAWS = 40_000;

  @ParameterizedTest
  @CsvSource({
    "1, 0.3",
    "1, 0.8",
    "5, 0.5",
    "10, 0.05",
    "10, 0.97",
    "40, 0.4",
    "900, 0.02",
    "5000, 0.7"
  })
  void knowsHowLikelyTheLikeliestNumberIs(int n, double p) {
    var exact = new BinomialDistribution(null, n, p);
    int mode = (int) ((n + 1) * p);
    assertThat(new BinomialDraw(n, p).atMode(mode))
        .isCloseTo(exact.probability(mode), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.3", "4, 0.5", "10, 0.05", "10, 0.97", "40, 0.4"})
  void drawsEachNumberAsOftenAsItsProbabilitySays(int n, double p) {
    var exact = new BinomialDistribution(null, n, p);
    var seen = new int[n + 1];
    var random = new SplittableRandom(7);
    for (int i = 0; i < DRAWS; i++) {
      seen[(int) new BinomialDraw(n, p).draw(random)]++;
    }
    for (int k = 0; k <= n; k++) {
      double expected = exact.probability(k);
      double error = 5 * Math.sqrt(expected / DRAWS) + 1e-4;
      assertThat((double) seen[k] / DRAWS).as("seed 7, %d", k).isCloseTo(expected, within(error));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1000000, 0.5",
    "3999999, 0.5",
    "4000001, 0.5",
    "1000000000000, 0.25",
    "1000000000000, 1e-9"
  })
  void drawsManyTrialsAroundTheirMeanAndWithTheirSpread(long n, double p) {
    double spread = Math.sqrt(n * p * (1 - p));
    var random = new SplittableRandom(11);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 2000; i++) {
      double z = (new BinomialDraw(n, p).draw(random) - n * p) / spread;
      sum += z;
      squares += z * z;
    }
    assertThat(sum / 2000).as("seed 11").isCloseTo(0, within(0.1));
    assertThat(squares / 2000).as("seed 11").isCloseTo(1, within(0.15));
  }

  @Test
  void hasNoChoiceWithoutTrialsOrChance() {
    var random = new SplittableRandom(1);
    assertThat(new BinomialDraw(0, 0.5).draw(random)).isZero();
    assertThat(new BinomialDraw(9, 0).draw(random)).isZero();
    assertThat(new BinomialDraw(9, 1).draw(random)).isEqualTo(9);
  }

  @Test
  void looksInTurnAboveAndBelowTheLikeliest() {
    var two = new BinomialDraw(2, 0.5);
    assertThat(two.draw(always(0))).isEqualTo(1);
    assertThat(two.draw(always(0.499))).isEqualTo(1);
    assertThat(two.draw(always(0.501))).isEqualTo(2);
    assertThat(two.draw(always(0.749))).isEqualTo(2);
    assertThat(two.draw(always(0.751))).isZero();
    assertThat(two.draw(always(Math.nextDown(1.0)))).isBetween(0L, 2L);
  }

  private static RandomGenerator always(double number) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        throw new AssertionError("Only numbers from 0 to 1 are asked for");
      }

      @Override
      public double nextDouble() {
        return number;
      }
    };
  }
}
