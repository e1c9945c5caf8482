package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding.Reason;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
  @Test
  void givesEveryValueItsShareAndInterval() {
    var answers = Histogram.of(new Scale(1, 3), Map.of(1, 3L, 3, 7L));
    var shares = Distribution.of(answers, 0.95).known().orElseThrow().shares();
    assertThat(shares).extracting(Distribution.Share::value).containsExactly(1, 2, 3);
    assertThat(shares).extracting(it -> it.estimate().value()).containsExactly(0.3, 0.0, 0.7);
    assertThat(shares.getFirst().estimate()).isEqualTo(Wilson.share(3, 10, 0.95));
    assertThat(shares.get(1).estimate().interval().high()).isGreaterThan(0.2);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void itsSharesAddUpToOne(int seed) {
    var distribution = Distribution.of(Laws.answers(seed), 0.9).known().orElseThrow();
    assertThat(distribution.shares().stream().mapToDouble(it -> it.estimate().value()).sum())
        .as("seed %d", seed)
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void isNotKnownWithoutAnswers() {
    assertThat(Distribution.of(Histogram.empty(new Scale(1, 3)), 0.95))
        .isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }
}
