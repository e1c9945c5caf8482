package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding.Reason;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MomentsTest {
  private static final Scale FIVE = new Scale(1, 5);

  /** 2, 4, 4, 5: a mean of 3.75 and squares of 3.0625 + 0.0625 + 0.0625 + 1.5625. */
  @Test
  void addsUpWhatCanBeDoneByHand() {
    var moments = moments(Histogram.of(FIVE, Map.of(2, 1L, 4, 2L, 5, 1L)));
    assertThat(moments).isEqualTo(new Moments(4, 3.75, 4.75));
    assertThat(moments.variance()).isEqualTo(Finding.found(4.75 / 3));
    assertThat(moments.deviation()).isEqualTo(Finding.found(Math.sqrt(4.75 / 3)));
    assertThat(moments.spread()).isEqualTo(moments.deviation());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void agreesWithSingleAnswers(int seed) {
    var random = Laws.random(seed);
    var counts = IntStream.range(0, 7).mapToLong(_ -> random.nextInt(6)).toArray();
    counts[random.nextInt(7)] += 2;
    var single = new SummaryStatistics();
    for (int i = 0; i < counts.length; i++) {
      for (int k = 0; k < counts[i]; k++) {
        single.addValue(i - 3);
      }
    }
    var moments = Moments.of(-3, counts).known().orElseThrow();
    assertThat(moments.n()).isEqualTo(single.getN());
    assertThat(moments.mean()).as("seed %d", seed).isCloseTo(single.getMean(), within(1e-12));
    assertThat(moments.variance().known().orElseThrow())
        .as("seed %d", seed)
        .isCloseTo(single.getVariance(), within(1e-12));
  }

  @Test
  void findsNoSpreadInATrillionEqualAnswers() {
    var moments = moments(Histogram.of(FIVE, Map.of(3, 1_000_000_000_000L)));
    assertThat(moments).isEqualTo(new Moments(1_000_000_000_000L, 3, 0));
    assertThat(moments.deviation()).isEqualTo(Finding.found(0.0));
    assertThat(moments.spread()).isEqualTo(Finding.notKnown(Reason.NO_VARIATION));
  }

  @Test
  void knowsNoSpreadOfOneAnswer() {
    var moments = moments(Histogram.of(FIVE, Map.of(5, 1L)));
    assertThat(moments).isEqualTo(new Moments(1, 5, 0));
    assertThat(moments.variance()).isEqualTo(Finding.notKnown(Reason.TOO_FEW_ANSWERS));
    assertThat(moments.deviation()).isEqualTo(Finding.notKnown(Reason.TOO_FEW_ANSWERS));
    assertThat(moments.spread()).isEqualTo(Finding.notKnown(Reason.TOO_FEW_ANSWERS));
  }

  @Test
  void twoAnswersAreEnough() {
    var moments = moments(Histogram.of(FIVE, Map.of(1, 1L, 5, 1L)));
    assertThat(moments.variance()).isEqualTo(Finding.found(8.0));
  }

  @Test
  void knowsNothingWithoutAnswers() {
    assertThat(Moments.of(Histogram.empty(FIVE))).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    assertThat(Moments.of(0)).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }

  @Test
  void refusesWhatCannotBeCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moments.of(0, 1, -1))
        .withMessage("A count cannot be negative, as -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moments.of(0, Long.MAX_VALUE, 1))
        .withMessage("More than can be counted");
    assertThat(Moments.of(0, Long.MAX_VALUE - 1, 1).known()).isPresent();
  }

  private static Moments moments(Histogram answers) {
    return Moments.of(answers).known().orElseThrow();
  }
}
