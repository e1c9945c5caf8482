package io.outturn.statistics.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.statistics.Evidence;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What daily looks do to the verdict: many made-up runs of 200 days with five answers each. */
class PeekingTest {
  private static final long SEED = 20_241_122;
  private static final int DAYS = 200;
  private static final int ANSWERS_A_DAY = 5;
  private static final Statistic NPS = new Statistic.Nps();

  /** The truth behind a run. */
  private record Customers(double detractors, double promoters) {
    double nps() {
      return promoters - detractors;
    }

    Histogram answer(Random random) {
      double draw = random.nextDouble();
      return draw < detractors
          ? npsHistogram(1, 0, 0)
          : draw < detractors + promoters ? npsHistogram(0, 0, 1) : npsHistogram(0, 1, 0);
    }
  }

  @ParameterizedTest(name = "{0} detractors, {1} promoters")
  @CsvSource({"0.15, 0.60", "0.33, 0.33", "0.02, 0.90"})
  void aTargetThatIsNotExceededIsHardlyEverCalledAchieved(double detractors, double promoters) {
    var customers = new Customers(detractors, promoters);
    assertThat(everCalled(customers, 1000, answers -> achieved(answers, customers.nps())))
        .as("share of runs, seed %d", SEED)
        .isLessThanOrEqualTo(Verdict.ALPHA);
  }

  @Test
  void anIntervalForOneLookWouldFailTheSameTest() {
    var customers = new Customers(0.15, 0.60);
    assertThat(everCalled(customers, 500, answers -> intervalAbove(answers, customers.nps())))
        .as("share of runs, seed %d", SEED)
        .isGreaterThan(2 * Verdict.ALPHA);
  }

  @Test
  void aTargetExceededByTenPointsIsMostlyCalledAchieved() {
    var customers = new Customers(0.15, 0.60);
    assertThat(everCalled(customers, 300, answers -> achieved(answers, customers.nps() - 0.1)))
        .as("share of runs, seed %d", SEED)
        .isGreaterThan(0.8);
  }

  private static boolean achieved(Histogram answers, double target) {
    var rule = Rule.usual(10);
    return answers.n() >= rule.minimum()
        && Evidence.of(NPS, answers, target).logAbove() >= rule.logNeeded();
  }

  private static boolean intervalAbove(Histogram answers, double target) {
    return NPS.estimate(answers, 0.9).interval().low() > target;
  }

  private static double everCalled(Customers customers, int runs, Predicate<Histogram> called) {
    var random = new Random(SEED);
    int wrong = 0;
    for (int run = 0; run < runs; run++) {
      wrong += everCalled(customers, random, called) ? 1 : 0;
    }
    return (double) wrong / runs;
  }

  private static boolean everCalled(
      Customers customers, Random random, Predicate<Histogram> called) {
    var answers = Histogram.empty(new Scale(0, 10));
    for (int day = 0; day < DAYS; day++) {
      for (int i = 0; i < ANSWERS_A_DAY; i++) {
        answers = answers.plus(customers.answer(random));
      }
      if (called.test(answers)) {
        return true;
      }
    }
    return false;
  }

  private static Histogram npsHistogram(long detractors, long passives, long promoters) {
    return Histogram.of(new Scale(0, 10), Map.of(0, detractors, 7, passives, 9, promoters));
  }
}
