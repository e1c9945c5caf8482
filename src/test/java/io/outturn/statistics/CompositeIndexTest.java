package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompositeIndexTest {
  private static final Histogram FIVE =
      Histogram.of(new Scale(1, 5), Map.of(3, 10L, 4, 10L, 5, 20L));
  private static final Histogram SEVEN = Histogram.of(new Scale(1, 7), Map.of(2, 15L, 6, 15L));

  /** 4.25 of 1..5 is 0.8125, 4 of 1..7 is 0.5, and their mean is 0.65625. */
  @Test
  void stretchesEveryItemToTheSameLength() {
    var index = index(List.of(FIVE, SEVEN));
    assertThat(index.value()).isCloseTo(0.65625, within(1e-15));
    assertThat(index.n()).isEqualTo(30);
    assertThat(index.confidence()).isEqualTo(0.95);
    assertThat(index.method()).isEqualTo(Method.INDEX_OF_MEANS);
  }

  @Test
  void averagesTheLimitsOfTheItems() {
    var five = new Statistic.Mean().estimate(FIVE, 0.95).interval();
    var seven = new Statistic.Mean().estimate(SEVEN, 0.95).interval();
    var interval = index(List.of(FIVE, SEVEN)).interval();
    assertThat(interval.low())
        .isCloseTo(((five.low() - 1) / 4 + (seven.low() - 1) / 6) / 2, within(1e-15));
    assertThat(interval.high())
        .isCloseTo(((five.high() - 1) / 4 + (seven.high() - 1) / 6) / 2, within(1e-15));
  }

  /** Two items answered in the same way hold no more than one of them. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void learnsNothingFromTheSameAnswersTwice(int seed) {
    var once = index(List.of(Laws.answers(seed)));
    var twice = index(List.of(Laws.answers(seed), Laws.answers(seed)));
    assertThat(twice.value()).as("seed %d", seed).isEqualTo(once.value());
    assertThat(twice.interval()).as("seed %d", seed).isEqualTo(once.interval());
    assertThat(once.interval().low()).as("seed %d", seed).isGreaterThanOrEqualTo(0);
    assertThat(once.interval().high()).as("seed %d", seed).isLessThanOrEqualTo(1);
  }

  @Test
  void isNotKnownAsLongAsAnItemHasNoAnswers() {
    assertThat(CompositeIndex.of(List.of(FIVE, Histogram.empty(new Scale(1, 5))), 0.95))
        .isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }

  @Test
  void refusesToSumUpNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompositeIndex.of(List.of(), 0.95))
        .withMessage("An index needs at least one item");
  }

  private static Estimate index(List<Histogram> items) {
    return CompositeIndex.of(items, 0.95).known().orElseThrow();
  }
}
