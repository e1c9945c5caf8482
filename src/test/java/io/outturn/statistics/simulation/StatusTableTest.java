package io.outturn.statistics.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.statistics.Evidence;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.verdict.Aim;
import io.outturn.statistics.verdict.Rule;
import io.outturn.statistics.verdict.Status;
import io.outturn.statistics.verdict.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Which status a key result has on which day, for truths on both sides of the target: five typical
 * answers a day, and a deadline on day 200. "Achieved" stays once it was reached.
 */
@Tag("simulation")
class StatusTableTest {
  private static final long SEED = 20_250_301;
  private static final int RUNS = 1000;
  private static final List<Integer> DAYS = List.of(10, 30, 60, 90, 200);
  private static final Statistic NPS = new Statistic.Nps();
  private static final Rule RULE = Rule.usual(10);

  @Test
  void theStatusFollowsTheTruth() {
    System.out.printf("%nSeed %d, %d runs%n%n| truth | day |", SEED, RUNS);
    for (var status : Status.values()) {
      System.out.print(" " + status + " |");
    }
    System.out.println("\n|---|---|" + "---|".repeat(Status.values().length));
    var shortOf = table(-0.10);
    var at = table(0);
    var beyond = table(0.10);
    var farBeyond = table(0.15);
    assertThat(share(shortOf, 200, Status.ACHIEVED)).isLessThanOrEqualTo(0.005);
    assertThat(share(shortOf, 10, Status.OFF_TRACK)).isGreaterThanOrEqualTo(0.55);
    assertThat(share(shortOf, 60, Status.OFF_TRACK)).isGreaterThanOrEqualTo(0.90);
    assertThat(share(at, 200, Status.ACHIEVED)).isLessThanOrEqualTo(Verdict.ALPHA);
    assertThat(share(beyond, 90, Status.ACHIEVED)).isGreaterThanOrEqualTo(0.45);
    assertThat(share(beyond, 90, Status.OFF_TRACK)).isLessThanOrEqualTo(0.01);
    assertThat(share(farBeyond, 90, Status.ACHIEVED)).isGreaterThanOrEqualTo(0.88);
  }

  private static double share(Map<Integer, Map<Status, Double>> table, int day, Status status) {
    return table.getOrDefault(day, Map.of()).getOrDefault(status, 0.0);
  }

  private static Map<Integer, Map<Status, Double>> table(double beyond) {
    double target = Customers.TYPICAL.nps() - beyond;
    var runs = LongStream.range(0, RUNS).parallel().mapToObj(run -> statuses(run, target)).toList();
    Map<Integer, Map<Status, Double>> table = new TreeMap<>();
    for (int i = 0; i < DAYS.size(); i++) {
      Map<Status, Double> shares = new EnumMap<>(Status.class);
      for (var run : runs) {
        shares.merge(run.get(i), 1.0 / RUNS, Double::sum);
      }
      table.put(DAYS.get(i), shares);
      print(beyond, DAYS.get(i), shares);
    }
    return table;
  }

  private static void print(double beyond, int day, Map<Status, Double> shares) {
    System.out.printf("| %+.0f | %d |", beyond * 100, day);
    for (var status : Status.values()) {
      System.out.printf(" %.3f |", shares.getOrDefault(status, 0.0));
    }
    System.out.println();
  }

  private static List<Status> statuses(long run, double target) {
    var days = Customers.TYPICAL.days(SEED + run);
    int achieved = achieved(days, target);
    return DAYS.stream()
        .map(day -> day >= achieved ? Status.ACHIEVED : status(days, day, target))
        .toList();
  }

  /** The first day on which the target is shown to be exceeded; after the last one if never. */
  private static int achieved(List<Histogram> days, double target) {
    for (int day = 2; day <= days.size(); day++) {
      if (Evidence.of(NPS, days.get(day - 1), target).logAbove() >= RULE.logNeeded()) {
        return day;
      }
    }
    return days.size() + 1;
  }

  private static Status status(List<Histogram> days, int day, double target) {
    var aim = new Aim(target - 0.2, target);
    var answers = days.get(day - 1);
    long expected = (long) (days.size() - day) * Customers.TYPICAL.answersADay();
    return day == days.size()
        ? Verdict.atTheEnd(NPS, answers, aim, RULE).status()
        : Verdict.soFar(NPS, answers, aim, expected, RULE).status();
  }
}
