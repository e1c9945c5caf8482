package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {
  /** Ranks of the tables in Conover (1999), and of the binomial distribution by hand. */
  @ParameterizedTest
  @CsvSource({"6,1,6", "8,1,8", "9,2,8", "10,2,9", "20,6,15", "100,40,61"})
  void reachesFromRankToRank(int n, double low, double high) {
    assertThat(Quantiles.median(upTo(n), 0.95))
        .isInstanceOfSatisfying(
            Finding.Found.class,
            found ->
                assertThat(((Estimate) found.value()).interval())
                    .isEqualTo(new Interval(low, high)));
  }

  @Test
  void saysNothingOfFiveAnswersAndOfNone() {
    assertThat(Quantiles.median(upTo(5), 0.95))
        .isEqualTo(Finding.notKnown(Finding.Reason.TOO_FEW_ANSWERS));
    assertThat(Quantiles.median(new TreeMap<>(), 0.95))
        .isEqualTo(Finding.notKnown(Finding.Reason.TOO_FEW_ANSWERS));
    assertThat(Quantiles.of(new TreeMap<>(), 0.5))
        .isEqualTo(Finding.notKnown(Finding.Reason.NO_ANSWERS));
  }

  @Test
  void findsTheAnswerThatAShareDoesNotExceed() {
    var counts = new TreeMap<>(Map.of(1.0, 3L, 2.0, 1L, 9.0, 4L));
    assertThat(Quantiles.of(counts, 0.25)).isEqualTo(Finding.found(1.0));
    assertThat(Quantiles.of(counts, 0.5)).isEqualTo(Finding.found(2.0));
    assertThat(Quantiles.of(counts, 1)).isEqualTo(Finding.found(9.0));
  }

  @Test
  void refusesANegativeCount() {
    var counts = new TreeMap<>(Map.of(1.0, -1L));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantiles.median(counts, 0.95))
        .withMessage("A count cannot be negative, as -1");
  }

  private static SortedMap<Double, Long> upTo(int n) {
    var counts = new TreeMap<Double, Long>();
    for (int i = 1; i <= n; i++) {
      counts.put((double) i, 1L);
    }
    return counts;
  }
}
