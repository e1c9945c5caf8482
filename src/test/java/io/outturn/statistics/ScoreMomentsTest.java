package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreMomentsTest {
  private static final Statistic NPS = new Statistic.Nps();

  /** Scores -1, 0, 1, 1 around 1/4. */
  @Test
  void areThoseOfTheScores() {
    var moments = Moments.of(NPS, Golden.npsHistogram(1, 1, 2)).known().orElseThrow();
    assertThat(moments.n()).isEqualTo(4);
    assertThat(moments.mean()).isEqualTo(0.25);
    assertThat(moments.squares()).isCloseTo(2.75, within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("io.outturn.statistics.Laws#statisticsAndAnswers")
  void theirMeanIsTheEstimate(int seed, Statistic statistic, Histogram answers) {
    assertThat(Moments.of(statistic, answers).known().orElseThrow().mean())
        .as("seed %d", seed)
        .isCloseTo(statistic.estimate(answers, 0.95).value(), Laws.CLOSE);
  }

  @Test
  void equalAnswersHaveNoSpreadButASamplingVariance() {
    var equal = Golden.npsHistogram(0, 0, 3);
    assertThat(Moments.of(NPS, equal)).isEqualTo(Finding.found(new Moments(3, 1, 0)));
    assertThat(NPS.samplingVariance(equal)).isCloseTo(0.5 / 6, within(1e-12));
  }

  @Test
  void theSamplingVarianceOfAShareAddsThreeAnswers() {
    var answers = Histogram.of(new Scale(0, 1), Map.of(0, 2L, 1, 5L));
    assertThat(new Statistic.TopBox(1).samplingVariance(answers))
        .isCloseTo(0.65 * 0.35 / 10, within(1e-12));
  }

  @Test
  void areNotKnownWithoutAnswers() {
    assertThat(Moments.of(NPS, Histogram.empty(new Scale(0, 10))))
        .isEqualTo(Finding.notKnown(Finding.Reason.NO_ANSWERS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moments.of(NPS, Histogram.of(new Scale(1, 5), Map.of(1, 1L))));
  }
}
