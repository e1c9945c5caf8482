package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceTrailTest {
  private static final Statistic MEAN = new Statistic.Mean();

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("io.outturn.statistics.Laws#statisticsAndAnswers")
  void tellsAfterEachPartWhatAllAnswersUpToItTell(
      int seed, Statistic statistic, Histogram answers) {
    var range = statistic.range(answers.scale());
    double target = range.low() + range.width() * Laws.random(seed).nextDouble();
    var parts = List.of(answers, Histogram.empty(answers.scale()), answers);
    var trail = EvidenceTrail.of(statistic, parts, target);
    close(trail.get(0), Evidence.of(statistic, answers, target), seed);
    close(trail.get(1), Evidence.of(statistic, answers, target), seed);
    close(trail.get(2), Evidence.of(statistic, answers.plus(answers), target), seed);
  }

  @Test
  void hasOneEntryForEachPart() {
    assertThat(EvidenceTrail.of(MEAN, new ArrayList<>(), 3)).isEmpty();
    assertThat(EvidenceTrail.of(MEAN, List.of(fives(1), fives(2)), 3)).hasSize(2);
  }

  @Test
  void knowsNothingBeforeTheFirstAnswer() {
    var trail = EvidenceTrail.of(MEAN, List.of(fives(0)), 3);
    assertThat(trail).containsExactly(new Evidence(0, 0));
  }

  @Test
  void refusesWhatDoesNotBelongTogether() {
    var other = Histogram.of(new Scale(1, 7), Map.of(7, 1L));
    assertThatThrownBy(() -> EvidenceTrail.of(MEAN, List.of(fives(1), other), 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1..7 does not follow 1..5");
    assertThatThrownBy(() -> EvidenceTrail.of(MEAN, List.of(fives(1)), 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lies from 1.0 to 5.0, not at 6.0");
  }

  private static void close(Evidence actual, Evidence expected, int seed) {
    assertThat(difference(actual.logAbove(), expected.logAbove()))
        .as("seed %d", seed)
        .isLessThan(1e-12);
    assertThat(difference(actual.logBelow(), expected.logBelow()))
        .as("seed %d", seed)
        .isLessThan(1e-12);
  }

  private static double difference(double actual, double expected) {
    return actual == expected ? 0 : Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
  }

  private static Histogram fives(long n) {
    return Histogram.of(new Scale(1, 5), Map.of(5, n));
  }
}
