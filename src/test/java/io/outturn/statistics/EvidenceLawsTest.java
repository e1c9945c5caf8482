package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceLawsTest {
  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("io.outturn.statistics.Laws#statisticsAndAnswers")
  void theSequenceContainsTheEstimateAndIsWiderThanOneLook(
      int seed, Statistic statistic, Histogram answers) {
    var estimate = statistic.estimate(answers, 0.95);
    var sequence = Evidence.interval(statistic, answers, 0.95);
    var range = statistic.range(answers.scale());
    assertThat(sequence.contains(estimate.value())).as("seed %d", seed).isTrue();
    assertThat(sequence.width()).isGreaterThan(estimate.interval().width());
    assertThat(sequence.low()).isGreaterThanOrEqualTo(range.low());
    assertThat(sequence.high()).isLessThanOrEqualTo(range.high());
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("io.outturn.statistics.Laws#statisticsAndAnswers")
  void evidenceForMoreFallsAsTheTargetRises(int seed, Statistic statistic, Histogram answers) {
    var range = statistic.range(answers.scale());
    double step = range.width() / 20;
    var before = Evidence.of(statistic, answers, range.low());
    for (int i = 1; i <= 20; i++) {
      var after = Evidence.of(statistic, answers, Math.min(range.high(), range.low() + i * step));
      assertThat(after.logAbove()).as("seed %d", seed).isLessThanOrEqualTo(before.logAbove());
      assertThat(after.logBelow()).isGreaterThanOrEqualTo(before.logBelow());
      before = after;
    }
  }

  @ParameterizedTest(name = "seed {0}, {1}")
  @MethodSource("io.outturn.statistics.Laws#statisticsAndAnswers")
  void neverSpeaksAgainstBothSides(int seed, Statistic statistic, Histogram answers) {
    var range = statistic.range(answers.scale());
    double target = range.low() + range.width() * Laws.random(seed).nextDouble();
    var evidence = Evidence.of(statistic, answers, target);
    assertThat(Math.min(evidence.logAbove(), evidence.logBelow())).isLessThanOrEqualTo(0);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.Laws#seeds")
  void turnsRoundWithTheScale(int seed) {
    var answers = Laws.answers(seed);
    var mean = new Statistic.Mean();
    double turn = answers.scale().low() + answers.scale().high();
    double target = answers.scale().low() + 0.6;
    var there = Evidence.of(mean, answers, target);
    var back = Evidence.of(mean, StatisticLawsTest.reversed(answers), turn - target);
    assertThat(back.logAbove()).isCloseTo(there.logBelow(), relative(there.logBelow()));
    assertThat(back.logBelow()).isCloseTo(there.logAbove(), relative(there.logAbove()));
  }

  @Test
  void isNothingWithoutAnswers() {
    var nobody = Histogram.empty(new Scale(0, 10));
    assertThat(Evidence.of(new Statistic.Nps(), nobody, 0.3)).isEqualTo(new Evidence(0, 0));
    assertThat(Evidence.interval(new Statistic.Nps(), nobody, 0.95)).isEqualTo(new Interval(-1, 1));
  }

  @Test
  void oneAnswerDisprovesTheEndOfTheScale() {
    var nps = new Statistic.Nps();
    var one = Golden.npsHistogram(0, 1, 10);
    assertThat(Evidence.of(nps, one, 1).logBelow()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Evidence.of(nps, one, 1).logAbove()).isNegative();
    assertThat(Evidence.of(nps, one, -1).logAbove()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Evidence.of(nps, Golden.npsHistogram(0, 0, 10), 1).logBelow()).isNegative();
  }

  @Test
  void holdsATrillionAnswers() {
    var answers = Histogram.of(new Scale(1, 5), Map.of(1, 400_000_000_000L, 5, 600_000_000_000L));
    var sequence = Evidence.interval(new Statistic.Mean(), answers, 0.95);
    assertThat(sequence.contains(3.4)).isTrue();
    assertThat(sequence.width()).isBetween(1e-8, 0.05);
    assertThat(Evidence.of(new Statistic.Mean(), answers, 3).logAbove()).isGreaterThan(1e9);
  }

  private static Offset<Double> relative(double value) {
    return within(Math.max(1e-9, 1e-9 * Math.abs(value)));
  }
}
