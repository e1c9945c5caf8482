package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticLawsTest {
  private static final Scale TEN = new Scale(0, 10);

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("io.outturn.statistics.Laws#statisticsAndAnswers")
  void theIntervalAt95ContainsTheEstimateAndStaysInTheRange(
      int seed, Statistic statistic, Histogram answers) {
    var estimate = statistic.estimate(answers, 0.95);
    var range = statistic.range(answers.scale());
    assertThat(estimate.interval().contains(estimate.value())).as("seed %d", seed).isTrue();
    assertThat(estimate.interval().low()).isGreaterThanOrEqualTo(range.low());
    assertThat(estimate.interval().high()).isLessThanOrEqualTo(range.high());
    assertThat(estimate.n()).isEqualTo(answers.n());
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("io.outturn.statistics.Laws#statisticsAndAnswers")
  void moreAnswersOfTheSameShapeNarrowTheInterval(
      int seed, Statistic statistic, Histogram answers) {
    var narrow = statistic.estimate(times(answers, 4), 0.95);
    var wide = statistic.estimate(answers, 0.95);
    assertThat(narrow.value()).as("seed %d", seed).isEqualTo(wide.value(), Laws.CLOSE);
    assertThat(narrow.interval().width()).isLessThan(wide.interval().width());
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("io.outturn.statistics.Laws#statisticsAndAnswers")
  void moreConfidenceWidensTheInterval(int seed, Statistic statistic, Histogram answers) {
    assertThat(statistic.estimate(answers, 0.99).interval().width())
        .as("seed %d", seed)
        .isGreaterThan(statistic.estimate(answers, 0.9).interval().width());
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("io.outturn.statistics.Laws#statisticsAndAnswers")
  void theMeanTurnsRoundWithTheScale(int seed, Statistic statistic, Histogram answers) {
    var mean = new Statistic.Mean();
    double turn = answers.scale().low() + answers.scale().high();
    var there = mean.estimate(answers, 0.95);
    var back = mean.estimate(reversed(answers), 0.95);
    assertThat(back.value()).as("seed %d", seed).isEqualTo(turn - there.value(), Laws.CLOSE);
    assertThat(back.interval().low()).isEqualTo(turn - there.interval().high(), Laws.CLOSE);
    assertThat(back.interval().high()).isEqualTo(turn - there.interval().low(), Laws.CLOSE);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 9, 10, 1_000_000_000_000L})
  void theNpsChangesItsSignWhenPromotersAndDetractorsChangePlaces(long promoters) {
    var nps = new Statistic.Nps();
    var there = nps.estimate(Golden.npsHistogram(3, 2, promoters), 0.95);
    var back = nps.estimate(Golden.npsHistogram(promoters, 2, 3), 0.95);
    assertThat(back.value()).isEqualTo(-there.value(), Laws.CLOSE);
    assertThat(back.interval().low()).isEqualTo(-there.interval().high(), Laws.CLOSE);
  }

  @Test
  void atALowConfidenceTheEstimateMayLieOutsideItsInterval() {
    var allPromoters = new Statistic.Nps().estimate(Golden.npsHistogram(0, 0, 1000), 0.8);
    assertThat(allPromoters.value()).isEqualTo(1);
    assertThat(allPromoters.interval().high()).isLessThan(1);
  }

  @Test
  void staysExactWithATrillionEqualAnswers() {
    var estimate = new Statistic.Mean().estimate(at(10, 1_000_000_000_000L), 0.95);
    assertThat(estimate.value()).isEqualTo(10);
    assertThat(estimate.interval().contains(10)).isTrue();
    assertThat(estimate.interval().width()).isBetween(1e-11, 1e-10);
  }

  @Test
  void isAStateBelowTheMinimumAndNeverANumber() {
    var nps = new Statistic.Nps();
    assertThat(nps.score(at(9, 9), 10)).isEqualTo(new NotEnoughAnswers(9, 10));
    assertThat(nps.score(at(9, 10), 10)).isInstanceOf(Estimate.class);
    assertThat(nps.score(Histogram.empty(TEN), 0)).isEqualTo(new NotEnoughAnswers(0, 1));
  }

  @Test
  void refusesToEstimateFromNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statistic.Nps().estimate(Histogram.empty(TEN), 0.95))
        .withMessage("An estimate needs at least one answer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statistic.TopBox(2).estimate(Histogram.empty(TEN), 0.95));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 95, Double.NaN})
  void refusesConfidencesThatAreNone(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statistic.Nps().estimate(at(9, 20), confidence))
        .withMessageContaining("between 0 and 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evidence.interval(new Statistic.Nps(), at(9, 20), confidence))
        .withMessageContaining("between 0 and 1");
  }

  @Test
  void refusesStatisticsOnScalesWhereTheyMeanNothing() {
    var five = Histogram.of(new Scale(1, 5), Map.of(3, 20L));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statistic.Nps().estimate(five, 0.95))
        .withMessage("nps is not defined on 1..5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statistic.TopBox(5).estimate(five, 0.95))
        .withMessage("top5 is not defined on 1..5");
    assertThatIllegalArgumentException().isThrownBy(() -> new Statistic.TopBox(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statistic.Index(2).estimate(five, 0.95))
        .withMessage("index is not defined on 1..5");
    assertThatIllegalArgumentException().isThrownBy(() -> new Statistic.Index(1));
  }

  /** An index is a mean in other units, so everything that is known of means holds for it. */
  @ParameterizedTest
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void anIndexIsTheMeanOfTheSumsInPointsOfOneQuestion(int seed) {
    var answers = sums(seed);
    var mean = new Statistic.Mean().estimate(answers, 0.95);
    var index = new Statistic.Index(3).estimate(answers, 0.95);
    assertThat(index.value()).as("seed %d", seed).isEqualTo(mean.value() / 3, Laws.CLOSE);
    assertThat(index.interval().low()).isEqualTo(mean.interval().low() / 3, Laws.CLOSE);
    assertThat(index.interval().high()).isEqualTo(mean.interval().high() / 3, Laws.CLOSE);
    assertThat(index.n()).isEqualTo(mean.n());
    assertThat(new Statistic.Index(3).samplingVariance(answers))
        .isEqualTo(new Statistic.Mean().samplingVariance(answers) / 9, Laws.CLOSE);
  }

  /** Computed in Python from the formula in docs/method.md: two questions from 1 to 5. */
  @Test
  void anIndexAgreesWithFiguresFromElsewhere() {
    var sums = Map.of(2, 3L, 3, 2L, 4, 5L, 5, 8L, 6, 10L, 7, 14L, 8, 20L, 9, 12L, 10, 6L);
    var index = new Statistic.Index(2).estimate(Histogram.of(new Scale(2, 10), sums), 0.95);
    assertThat(index.value()).isEqualTo(3.4875, Laws.CLOSE);
    assertThat(index.interval().low()).isEqualTo(3.249401535479334, Laws.CLOSE);
    assertThat(index.interval().high()).isEqualTo(3.6903575006652454, Laws.CLOSE);
  }

  @ParameterizedTest
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void theEvidenceForAnIndexIsThatForItsMean(int seed) {
    var answers = sums(seed);
    for (double target : List.of(4.2, 5.0, 6.5)) {
      var mean = Evidence.of(new Statistic.Mean(), answers, 3 * target);
      var index = Evidence.of(new Statistic.Index(3), answers, target);
      assertThat(index.logAbove())
          .as("seed %d", seed)
          .isEqualTo(mean.logAbove(), within(mean.logAbove()));
      assertThat(index.logBelow())
          .as("seed %d", seed)
          .isEqualTo(mean.logBelow(), within(mean.logBelow()));
    }
  }

  /** Three questions from 1 to 7, so sums from 3 to 21. */
  private static Histogram sums(int seed) {
    var random = Laws.random(seed);
    Map<Integer, Long> counts = new HashMap<>();
    for (int person = random.nextInt(1, 400); person > 0; person--) {
      int sum = 3;
      for (int question = 0; question < 3; question++) {
        sum += random.nextInt(7);
      }
      counts.merge(sum, 1L, Long::sum);
    }
    return Histogram.of(new Scale(3, 21), counts);
  }

  private static Offset<Double> within(double size) {
    return Offset.offset(1e-9 * Math.max(1, Math.abs(size)));
  }

  static Histogram times(Histogram answers, long factor) {
    Map<Integer, Long> counts = new HashMap<>();
    answers.scale().values().forEach(v -> counts.put(v, factor * answers.count(v)));
    return Histogram.of(answers.scale(), counts);
  }

  static Histogram reversed(Histogram answers) {
    var scale = answers.scale();
    Map<Integer, Long> counts = new HashMap<>();
    scale.values().forEach(v -> counts.put(scale.low() + scale.high() - v, answers.count(v)));
    return Histogram.of(scale, counts);
  }

  private static Histogram at(int value, long count) {
    return Histogram.of(TEN, Map.of(value, count));
  }
}
