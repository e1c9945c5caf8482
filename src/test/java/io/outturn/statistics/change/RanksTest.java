package io.outturn.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.TwoSided;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RanksTest {
  private static final Scale SEVEN = new Scale(1, 7);

  /**
   * Four answers of 4, six of 5: all 24 pairs rise, 12 more than by chance, and the variance is
   * 24/12 (11 - (60 + 210)/90) = 16.
   */
  @Test
  void standardisesTheRankSumWithItsTies() {
    var ranks = Ranks.of(answers(Map.of(4, 4L)), answers(Map.of(5, 6L)));
    assertThat(ranks.cliffsDelta()).isEqualTo(1);
    assertThat(ranks.superiority()).isEqualTo(1);
    assertThat(ranks.test()).isEqualTo(Finding.found(new Ranks.Test(3, TwoSided.ofZ(3))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.change.Seeds#seeds")
  void comparesEveryPair(int seed) {
    var random = new Random(seed);
    var earlier = random(random);
    var later = random(random);
    double rises = 0;
    double falls = 0;
    for (int before = 1; before <= 7; before++) {
      for (int after = 1; after <= 7; after++) {
        double pairs = (double) earlier.count(before) * later.count(after);
        rises += after > before ? pairs : 0;
        falls += after < before ? pairs : 0;
      }
    }
    double all = (double) earlier.n() * later.n();
    var ranks = Ranks.of(earlier, later);
    assertThat(ranks.cliffsDelta())
        .as("seed %d", seed)
        .isCloseTo((rises - falls) / all, within(1e-14));
    assertThat(ranks.superiority())
        .as("seed %d", seed)
        .isCloseTo((rises + (all - rises - falls) / 2) / all, within(1e-14));
    double z = (rises - falls) / 2 / Math.sqrt(textbookVariance(earlier, later));
    assertThat(ranks.test().known().orElseThrow().z())
        .as("seed %d", seed)
        .isCloseTo(z, within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.change.Seeds#seeds")
  void turnsRoundWhenTheWavesAreSwapped(int seed) {
    var random = new Random(seed);
    var one = random(random);
    var other = random(random);
    assertThat(Ranks.of(one, other).cliffsDelta())
        .as("seed %d", seed)
        .isEqualTo(-Ranks.of(other, one).cliffsDelta());
  }

  @Test
  void knowsNoTestWhereAllAnswersAreEqual() {
    var ranks = Ranks.of(answers(Map.of(4, 4L)), answers(Map.of(4, 1L)));
    assertThat(ranks.superiority()).isEqualTo(0.5);
    assertThat(ranks.test()).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
  }

  /** One answer apart among a trillion: a formula in which things cancel out would see nothing. */
  @Test
  void seesOneAnswerAmongATrillion() {
    long n = 1_000_000_000_000L;
    var ranks = Ranks.of(answers(Map.of(4, n)), answers(Map.of(4, n - 1, 5, 1L)));
    assertThat(ranks.test().known().orElseThrow().z()).isCloseTo(1, within(1e-9));
    assertThat(ranks.cliffsDelta()).isCloseTo(1e-12, within(1e-20));
  }

  private static double textbookVariance(Histogram earlier, Histogram later) {
    var all = earlier.plus(later);
    double n = all.n();
    double ties =
        SEVEN.values().mapToDouble(v -> Math.pow((double) all.count(v), 3) - all.count(v)).sum();
    return earlier.n() * later.n() / 12.0 * (n + 1 - ties / (n * (n - 1)));
  }

  private static Histogram random(Random random) {
    Map<Integer, Long> counts = new HashMap<>();
    SEVEN.values().forEach(value -> counts.put(value, random.nextLong(40)));
    counts.merge(1, 1L, Long::sum);
    counts.merge(7, 1L, Long::sum);
    return answers(counts);
  }

  private static Histogram answers(Map<Integer, Long> counts) {
    return Histogram.of(SEVEN, counts);
  }
}
