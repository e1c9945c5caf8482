package io.outturn.statistics.bayes;

import static io.outturn.statistics.bayes.PosteriorTest.fromOne;
import static io.outturn.statistics.bayes.PosteriorTest.nps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredictionTest {
  private static final Statistic NPS = new Statistic.Nps();
  private static final Statistic MEAN = new Statistic.Mean();
  private static final Statistic TOP = new Statistic.TopBox(1);

  /** One more answer after 1 detractor and 1 promoter is a promoter with 1.5 / 3.5. */
  @Test
  void expectsTheNextAnswerToBeLikeThoseBeforeIt() {
    var next = Posterior.of(NPS, nps(1, 0, 1)).after(1);
    assertThat(next.atLeast(1.0 / 3)).isCloseTo(1.5 / 3.5, within(1e-15));
    assertThat(next.atLeast(0)).isCloseTo(2.0 / 3.5, within(1e-15));
    assertThat(next.atLeast(-1.0 / 3)).isEqualTo(1);
    assertThat(next.atLeast(0.34)).isZero();
    assertThat(next.atMost(0)).isCloseTo(2.0 / 3.5, within(1e-15));
    assertThat(next.atMost(-1.0 / 3)).isCloseTo(1.5 / 3.5, within(1e-15));
  }

  /** Draws answer after answer from all that were there before. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithGoingThroughEveryFuture(int seed) {
    var random = new Random(seed);
    var counts = random.longs(random.nextInt(2, 7), 0, 5).toArray();
    var answers = fromOne(counts);
    int more = random.nextInt(1, 6);
    double target = 1 + random.nextInt(4 * (counts.length - 1) + 1) / 4.0;
    var shapes = Arrays.stream(counts).mapToDouble(n -> n + 1.0 / counts.length).toArray();
    long needed = (long) Math.ceil(target * (answers.n() + more) - 1e-9);
    var prediction = Posterior.of(MEAN, answers).after(more);
    assertThat(prediction.atLeast(target))
        .as("seed %d: %s, %d more, %s", seed, answers, more, target)
        .isCloseTo(throughFutures(shapes, more, needed - sum(counts)), within(1e-13));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4})
  void doesNotCareHowTheScoresAreSplit(int seed) {
    var random = new Random(seed);
    var three = random.longs(3, 0, 30).toArray();
    double target = -1 + 2 * random.nextDouble();
    var asNps = Posterior.of(NPS, nps(three[0], three[1], three[2])).after(40);
    var asMean =
        Posterior.of(MEAN, fromOne(three[0], three[1], three[2]), Prior.each(3, 0.5)).after(40);
    assertThat(asMean.atLeast(target + 2)).isCloseTo(asNps.atLeast(target), within(1e-12));
    assertThat(asNps.atMost(target)).isCloseTo(1 - asNps.atLeast(target), within(1e-12));
  }

  @Test
  void countsAMetTargetAsReachedWhateverItsDigits() {
    assertThat(Posterior.of(NPS, nps(2, 3, 5)).after(0).atLeast(0.3)).isEqualTo(1);
    assertThat(Posterior.of(NPS, nps(2, 3, 5)).after(0).atLeast(0.3001)).isZero();
    assertThat(Posterior.of(NPS, nps(2, 3, 5)).after(0).atMost(0.3)).isEqualTo(1);
    assertThat(Posterior.of(NPS, nps(2, 3, 5)).after(0).atMost(0.2999)).isZero();
    assertThat(Posterior.of(MEAN, fromOne(0, 0, 0, 9, 1)).after(0).atLeast(4.1)).isEqualTo(1);
    long billions = 1_000_000_000L;
    assertThat(
            Posterior.of(NPS, nps(2 * billions, 3 * billions, 5 * billions)).after(0).atLeast(0.3))
        .isEqualTo(1);
  }

  @Test
  void saysOfASampleWithoutAnswersThatItReachesNothing() {
    assertThat(Posterior.of(NPS, nps(0, 0, 0)).after(0).atLeast(-1)).isZero();
    assertThat(Posterior.of(NPS, nps(0, 0, 0)).after(0).atMost(1)).isZero();
  }

  @Test
  void isCertainAtAndBeyondTheEndsOfTheScale() {
    var prediction = Posterior.of(NPS, nps(0, 0, 10)).after(10);
    assertThat(prediction.atLeast(-1)).isEqualTo(1);
    assertThat(prediction.atLeast(Double.NEGATIVE_INFINITY)).isEqualTo(1);
    assertThat(prediction.atLeast(1.01)).isZero();
    assertThat(prediction.atLeast(Double.POSITIVE_INFINITY)).isZero();
    assertThat(prediction.atLeast(1)).isBetween(0.1, 0.9);
    assertThat(prediction.atMost(1)).isEqualTo(1);
  }

  /** The exact figures are from scipy; beyond the bound a smooth distribution stands in. */
  @ParameterizedTest
  @CsvSource({
    "10, 25, 65, 1000, 0.5, 0.7572026613437, 1e-11",
    "10, 25, 65, 1001, 0.5, 0.7550596963, 0.0005",
    "0, 0, 3, 1001, 0.5, 0.7672444957, 0.0005",
    "1000, 2500, 6500, 1000, 0.55, 0.5103544755, 1e-9",
    "1000, 2500, 6500, 1001, 0.55, 0.5022645232, 0.003",
    "1000000, 2500000, 6500000, 1001, 0.55, 0.5034322913, 0.003"
  })
  void isExactUpToABoundAndCloseBeyond(
      long detractors,
      long passives,
      long promoters,
      long more,
      double target,
      double expected,
      double tolerance) {
    var prediction = Posterior.of(NPS, nps(detractors, passives, promoters)).after(more);
    assertThat(prediction.atLeast(target)).isCloseTo(expected, within(tolerance));
  }

  @Test
  void approachesThePosteriorAsMoreIsExpected() {
    var posterior = Posterior.of(NPS, nps(10, 25, 65));
    assertThat(posterior.after(1_000_000_000_000L).atLeast(0.5))
        .isCloseTo(posterior.atLeast(0.5), within(1e-9));
    assertThat(posterior.after(Long.MAX_VALUE).atLeast(0.5))
        .isCloseTo(posterior.atLeast(0.5), within(1e-9));
  }

  @ParameterizedTest(name = "{0} answers")
  @ValueSource(longs = {2000, 2001})
  void staysCloseForAShareAcrossTheBound(long more) {
    var share = Histogram.of(new Scale(0, 1), Map.of(0, 20L, 1, 30L));
    var posterior = Posterior.of(TOP, share);
    assertThat(posterior.after(more).atLeast(0.6)).isCloseTo(posterior.atLeast(0.6), within(0.01));
  }

  @Test
  void refusesFewerThanNoAnswersAndTargetsThatAreNone() {
    var posterior = Posterior.of(NPS, nps(1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> posterior.after(-1))
        .withMessage("No fewer than 0 answers can be expected, as -1");
    assertThatIllegalArgumentException().isThrownBy(() -> posterior.after(5).atLeast(Double.NaN));
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += (i + 1) * counts[i];
    }
    return sum;
  }

  private static double throughFutures(double[] shapes, int more, long needed) {
    if (more == 0) {
      return needed <= 0 ? 1 : 0;
    }
    double all = Arrays.stream(shapes).sum();
    double reached = 0;
    for (int k = 0; k < shapes.length; k++) {
      var after = shapes.clone();
      after[k]++;
      reached += shapes[k] / all * throughFutures(after, more - 1, needed - k - 1);
    }
    return reached;
  }
}
