package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistogramTest {
  private static final Scale FIVE = new Scale(1, 5);

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void addsUpToTheSameInAnyOrder(int seed) {
    var random = new Random(seed);
    List<Histogram> parts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      parts.add(Histogram.of(FIVE, Map.of(random.nextInt(1, 6), random.nextLong(1L << 40))));
    }
    var inOrder = sum(parts);
    Collections.shuffle(parts, random);
    assertThat(sum(parts)).as("seed %d", seed).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
    assertThat(sum(parts).n()).isEqualTo(parts.stream().mapToLong(Histogram::n).sum());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void isUnchangedByNothing(int seed) {
    var answers = Laws.answers(seed);
    assertThat(answers.plus(Histogram.empty(answers.scale()))).isEqualTo(answers);
  }

  @Test
  void countsWhatLiesBetweenTwoValues() {
    var answers = Histogram.of(FIVE, Map.of(1, 1L, 3, 4L, 4, 2L));
    assertThat(answers.between(3, 4)).isEqualTo(6);
    assertThat(answers.between(5, 5)).isZero();
    assertThat(answers).hasToString("1..5 [1, 0, 4, 2, 0]");
  }

  @Test
  void refusesWhatCannotBeCounted() {
    var full = Histogram.of(FIVE, Map.of(1, Long.MAX_VALUE));
    var one = Histogram.of(FIVE, Map.of(2, 1L));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.plus(one))
        .withMessage("More than can be counted");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Histogram.of(FIVE, Map.of(1, Long.MAX_VALUE, 2, 1L)))
        .withMessage("More than can be counted");
  }

  @Test
  void refusesCountsAndValuesThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Histogram.of(FIVE, Map.of(3, -1L)))
        .withMessage("A count cannot be negative, as the -1 of 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Histogram.of(FIVE, Map.of(6, 1L)))
        .withMessage("6 is not on the scale 1..5");
    assertThatIllegalArgumentException().isThrownBy(() -> Histogram.empty(FIVE).between(4, 3));
  }

  @Test
  void refusesToAddUpDifferentScales() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Histogram.empty(FIVE).plus(Histogram.empty(new Scale(1, 7))))
        .withMessage("1..5 and 1..7 cannot be added up");
  }

  @Test
  void refusesScalesThatDoNotRunUpwards() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale(5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Scale(0, 101));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, Double.NaN));
  }

  private static Histogram sum(List<Histogram> parts) {
    return parts.stream().reduce(Histogram.empty(FIVE), Histogram::plus);
  }
}
