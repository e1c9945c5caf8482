package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinomialTest {
  @ParameterizedTest
  @CsvSource({"1, 0.5", "2, 0.01", "15, 0.3", "16, 0.3", "17, 0.9", "40, 0.5", "60, 0.999"})
  void agreesWithWhatCanBeCounted(int n, double share) {
    for (int x = 0; x <= n; x++) {
      double counted =
          CombinatoricsUtils.binomialCoefficientDouble(n, x)
              * Math.pow(share, x)
              * Math.pow(1 - share, n - x);
      assertThat(probability(x, n, share))
          .as("%d of %d", x, n)
          .isCloseTo(counted, within(1e-12 * counted));
    }
  }

  @Test
  void nothingIsCertainlyNothing() {
    assertThat(probability(0, 0, 0.3)).isEqualTo(1);
  }

  /** The likeliest of n even throws has √(2/(π n)) (1 - 1/(4n)). */
  @ParameterizedTest
  @ValueSource(longs = {1_000_000, 1_000_000_000_000L})
  void losesNothingToGreatFactorials(long n) {
    double expected = Math.sqrt(2 / (Math.PI * n)) * (1 - 1 / (4.0 * n));
    assertThat(probability(n / 2, n, 0.5)).isCloseTo(expected, within(1e-12 * expected));
  }

  @Test
  void keepsRareSharesExactAtTheEnds() {
    assertThat(probability(0, 1_000_000, 1e-9)).isCloseTo(Math.exp(-1e-3), within(1e-9));
    assertThat(Binomial.logProbability(1_000_000, 1_000_000, 1 - 1e-12, 1e-12))
        .isCloseTo(-1e-6, within(1e-17));
  }

  private static double probability(long x, long n, double share) {
    return Math.exp(Binomial.logProbability(x, n, share, 1 - share));
  }
}
