package io.outturn.statistics.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.statistics.Evidence;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.verdict.Aim;
import io.outturn.statistics.verdict.Rule;
import io.outturn.statistics.verdict.Spending;
import io.outturn.statistics.verdict.Status;
import io.outturn.statistics.verdict.Verdict;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What 200 daily looks do to different ways of calling a target achieved. */
@Tag("simulation")
class PeekingTableTest {
  private static final long SEED = 20_241_122;
  private static final int RUNS = 2000;
  private static final Statistic NPS = new Statistic.Nps();
  private static final Rule ANY_TIME = Rule.usual(10);
  private static final Rule WITH_LAST_LOOK = new Rule(10, 0.05, Spending.ANY_TIME_AND_LAST);

  @Test
  void aTargetThatIsMetButNotExceededIsHardlyEverCalledAchieved() {
    System.out.printf("%nSeed %d, %d runs of %d days%n%n", SEED, RUNS, Customers.DAYS);
    System.out.println(
        "| customers | a day | score above | interval above | evidence | and last |");
    System.out.println("|---|---|---|---|---|---|");
    for (var customers : Customers.ALL) {
      double target = customers.nps();
      double evidence = ever(customers, day -> shown(day, target, ANY_TIME));
      double last = share(customers, days -> shownWithLastLook(days, target));
      System.out.printf(
          "| %s | %d | %.3f | %.3f | %.4f | %.4f |%n",
          customers.name(),
          customers.answersADay(),
          ever(customers, day -> NPS.estimate(day, 0.95).value() > target + 1e-9),
          ever(customers, day -> NPS.estimate(day, 0.9).interval().low() > target),
          evidence,
          last);
      assertThat(evidence).as("%s, seed %d", customers, SEED).isLessThanOrEqualTo(Verdict.ALPHA);
      assertThat(last).as("%s, seed %d", customers, SEED).isLessThanOrEqualTo(Verdict.ALPHA);
    }
  }

  @Test
  void aTargetExceededByTenPointsIsNearlyAlwaysCalledAchieved() {
    double target = Customers.TYPICAL.nps() - 0.1;
    double anyTime = ever(Customers.TYPICAL, day -> shown(day, target, ANY_TIME));
    double last = share(Customers.TYPICAL, days -> shownWithLastLook(days, target));
    System.out.printf("%nSeed %d, %d runs, 5 answers a day%n%n", SEED, RUNS);
    System.out.println("| ten points beyond | at any time | and a last look |\n|---|---|---|");
    System.out.printf("| achieved in 200 days | %.3f | %.3f |%n", anyTime, last);
    assertThat(anyTime).as("seed %d", SEED).isGreaterThanOrEqualTo(0.90);
    assertThat(last).as("seed %d", SEED).isGreaterThanOrEqualTo(0.90);
  }

  private static boolean shown(Histogram answers, double target, Rule rule) {
    return answers.n() >= rule.minimum()
        && Evidence.of(NPS, answers, target).logAbove() >= rule.logNeeded();
  }

  private static boolean shownWithLastLook(List<Histogram> days, double target) {
    var last = Verdict.atTheEnd(NPS, days.getLast(), new Aim(-1, target), WITH_LAST_LOOK);
    return last.status() == Status.ACHIEVED
        || days.stream().anyMatch(day -> shown(day, target, WITH_LAST_LOOK));
  }

  private static double ever(Customers customers, Predicate<Histogram> called) {
    return share(customers, days -> days.stream().skip(1).anyMatch(called));
  }

  private static double share(Customers customers, Predicate<List<Histogram>> called) {
    long wrong =
        LongStream.range(0, RUNS)
            .parallel()
            .filter(run -> called.test(customers.days(SEED + run)))
            .count();
    return (double) wrong / RUNS;
  }
}
