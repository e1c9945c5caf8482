package io.outturn.statistics.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosteriorTest {
  private static final Statistic NPS = new Statistic.Nps();
  private static final Statistic MEAN = new Statistic.Mean();
  private static final Statistic TOP = new Statistic.TopBox(1);

  /** From scipy: an adaptive integral of one beta distribution over the other. */
  @ParameterizedTest
  @CsvSource({
    "2, 3, 5, 0.3, 0.4499009505923",
    "0, 0, 0, 0.9999, 3.5356001998e-5",
    "0, 0, 0, -0.9999, 0.99996464399800",
    "1, 0, 1000, 0.995, 0.7793048264616",
    "0, 5, 0, 0.01, 0.4280345232379",
    "3, 0, 0, -0.999999999, 0.9999999975251",
    "150000, 250000, 600000, 0.4501, 0.4460083929291",
    "0, 0, 1000000, 0.99999, 0.9976584867320",
    "0, 0, 1000000, 0.999999, 0.4995841343",
    "35, 35, 30, 0.4, 4.022907413e-9",
  })
  void agreesWithAnotherIntegral(
      long detractors, long passives, long promoters, double target, double expected) {
    var posterior = Posterior.of(NPS, nps(detractors, passives, promoters));
    assertThat(posterior.atLeast(target)).isCloseTo(expected, within(1e-10));
    assertThat(posterior.atMost(target)).isCloseTo(1 - expected, within(1e-10));
  }

  /** The arcsine law: P(X at least sin squared of a) is 1 - 2 a / pi. */
  @Test
  void knowsTheArcsineLawBeforeTheFirstAnswer() {
    var nobody = Posterior.of(TOP, Histogram.empty(new Scale(0, 1)));
    assertThat(nobody.atLeast(0.5)).isCloseTo(0.5, within(1e-13));
    assertThat(nobody.atLeast(0.25)).isCloseTo(2.0 / 3, within(1e-13));
    assertThat(nobody.atLeast(0.75)).isCloseTo(1.0 / 3, within(1e-13));
  }

  /** With one imagined answer each, all pairs of shares are as probable: areas of triangles. */
  @Test
  void knowsTheAreasOfTheTriangle() {
    var nobody = Posterior.of(NPS, nps(0, 0, 0), Prior.each(3, 1));
    assertThat(nobody.atLeast(0.5)).isCloseTo(0.125, within(1e-13));
    assertThat(nobody.atLeast(-0.5)).isCloseTo(0.875, within(1e-13));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithTheBetaDistributionForAShare(int seed) {
    var random = new Random(seed);
    long n = 1L << random.nextInt(1, 20);
    long tops = random.nextLong(n + 1);
    double target =
        Math.clamp((double) tops / n + random.nextGaussian() / Math.sqrt((double) n), 0.01, 0.99);
    var share = Histogram.of(new Scale(0, 1), Map.of(0, n - tops, 1, tops));
    var beta = new BetaDistribution(null, (double) tops + 0.5, (double) n - tops + 0.5, 1e-14);
    assertThat(Posterior.of(TOP, share).atLeast(target))
        .as("seed %d", seed)
        .isCloseTo(1 - beta.cumulativeProbability(target), within(1e-9));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void fallsAsTheTargetRisesAndTurnsRoundWithTheScale(int seed) {
    var random = new Random(seed);
    var counts = new long[5];
    for (int i = 0; i < 5; i++) {
      counts[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(1 << random.nextInt(12));
    }
    var there = Posterior.of(MEAN, fromOne(counts));
    var back = Posterior.of(MEAN, fromOne(counts[4], counts[3], counts[2], counts[1], counts[0]));
    double before = 1;
    for (double target = 1; target <= 5; target += 0.25) {
      double after = there.atLeast(target);
      assertThat(after).as("seed %d at %s", seed, target).isBetween(0.0, before + 1e-12);
      assertThat(back.atMost(6 - target)).isCloseTo(after, within(1e-11));
      before = after;
    }
  }

  @Test
  void isCertainAtAndBeyondTheEndsOfTheScale() {
    var promoters = Posterior.of(NPS, nps(0, 0, 10));
    assertThat(promoters.atLeast(1)).isZero();
    assertThat(promoters.atLeast(1.5)).isZero();
    assertThat(promoters.atLeast(Double.POSITIVE_INFINITY)).isZero();
    assertThat(promoters.atLeast(-1)).isEqualTo(1);
    assertThat(promoters.atLeast(-7)).isEqualTo(1);
    assertThat(promoters.atMost(1)).isEqualTo(1);
    assertThat(promoters.atMost(-1)).isZero();
  }

  @Test
  void isCertainWhereNoDigitSaysOtherwise() {
    assertThat(Posterior.of(NPS, nps(0, 0, 1_000_000)).atLeast(0.5)).isEqualTo(1);
    assertThat(Posterior.of(NPS, nps(1_000_000, 0, 0)).atLeast(-0.5)).isZero();
  }

  @Test
  void holdsATrillionAnswers() {
    var answers = nps(200_000_000_000L, 300_000_000_000L, 500_000_000_000L);
    assertThat(Posterior.of(NPS, answers).atLeast(0.3)).isCloseTo(0.5, within(1e-6));
    assertThat(Posterior.of(NPS, nps(0, 0, 1_000_000_000_000L)).atLeast(1 - 1e-12))
        .isBetween(0.3, 0.7);
  }

  @Test
  void takesThePriorAsItIsGiven() {
    var share = Histogram.of(new Scale(0, 1), Map.of(0, 1L, 1, 2L));
    var beta = new BetaDistribution(null, 2 + 3, 1 + 0.25, 1e-14);
    assertThat(Posterior.of(TOP, share, Prior.of(0.25, 3)).atLeast(0.6))
        .isCloseTo(1 - beta.cumulativeProbability(0.6), within(1e-12));
  }

  /** Half of a beta distribution with a weak prior, and of one weaker still between three. */
  @Test
  void followsAWeakPriorToTheEnds() {
    var beta = new BetaDistribution(null, 0.1, 0.1, 1e-14);
    assertThat(Posterior.of(TOP, fromOne(0, 0), Prior.each(2, 0.1)).atLeast(0.9))
        .isCloseTo(1 - beta.cumulativeProbability(0.9), within(1e-9));
    assertThat(Posterior.of(NPS, nps(0, 0, 0), Prior.of(0.06, 9, 0.06)).atLeast(0))
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void knowsTheWidestScale() {
    var hundred = Histogram.of(new Scale(0, 100), Map.of(50, 3L, 40, 1L, 60, 1L));
    assertThat(Posterior.of(MEAN, hundred).atLeast(50)).isCloseTo(0.5, within(1e-12));
    assertThat(Posterior.of(MEAN, Histogram.empty(new Scale(0, 100))).atLeast(50))
        .isCloseTo(0.5, within(1e-12));
    assertThat(Posterior.of(MEAN, hundred).after(7).atLeast(50)).isBetween(0.5, 0.7);
  }

  @Test
  void refusesWhatIsNoPriorAndNoTarget() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Prior.each(3, 0))
        .withMessage("A prior imagines answers of each score, not 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> Prior.of(1, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Prior.of(1, Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Posterior.of(NPS, nps(1, 1, 1), Prior.each(2, 1)))
        .withMessage("A prior for 2 scores does not fit 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Posterior.of(NPS, nps(1, 1, 1)).atLeast(Double.NaN))
        .withMessage("A target is a number");
    assertThatIllegalArgumentException().isThrownBy(() -> Posterior.of(NPS, fromOne(1, 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Prior.of(0.09, 5))
        .withMessage("A prior imagines at least 0.1 answers besides those of one score");
  }

  static Histogram nps(long detractors, long passives, long promoters) {
    return Histogram.of(new Scale(0, 10), Map.of(3, detractors, 8, passives, 9, promoters));
  }

  static Histogram fromOne(long... counts) {
    Map<Integer, Long> countByValue = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      countByValue.put(i + 1, counts[i]);
    }
    return Histogram.of(new Scale(1, counts.length), countByValue);
  }
}
