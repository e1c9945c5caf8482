package io.outturn.statistics.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.outturn.statistics.Interval;
import io.outturn.statistics.Statistic;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the NPS interval contains the truth, exactly: over 300 truths, every possible count is
 * weighed with its multinomial probability.
 */
@Tag("simulation")
class CoverageTableTest {
  private static final int STEPS = 26;

  private record Outcome(int detractors, int passives, int promoters, Interval interval) {}

  @Test
  void theIntervalKeepsItsPromise() {
    System.out.println("\n| answers | mean coverage | worst | truths |\n|---|---|---|---|");
    for (int n : new int[] {10, 30, 100}) {
      var coverages = coverages(outcomes(n));
      var summary = coverages.stream().mapToDouble(Double::doubleValue).summaryStatistics();
      System.out.printf(
          "| %d | %.4f | %.4f | %d |%n",
          n, summary.getAverage(), summary.getMin(), summary.getCount());
      assertThat(summary.getCount()).isEqualTo(300);
      assertThat(summary.getAverage()).as("mean at %d", n).isGreaterThanOrEqualTo(0.945);
      assertThat(summary.getMin()).as("worst at %d", n).isGreaterThanOrEqualTo(0.90);
    }
  }

  private static List<Double> coverages(List<Outcome> outcomes) {
    List<Double> coverages = new ArrayList<>();
    for (int d = 1; d < STEPS; d++) {
      for (int p = 1; p < STEPS - d; p++) {
        coverages.add(coverage(outcomes, (double) d / STEPS, (double) p / STEPS));
      }
    }
    return coverages;
  }

  private static List<Outcome> outcomes(int n) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int d = 0; d <= n; d++) {
      for (int p = 0; p <= n - d; p++) {
        var answers = Customers.histogram(d, n - d - p, p);
        var interval = new Statistic.Nps().estimate(answers, 0.95).interval();
        outcomes.add(new Outcome(d, n - d - p, p, interval));
      }
    }
    return outcomes;
  }

  private static double coverage(List<Outcome> outcomes, double detractors, double promoters) {
    double truth = promoters - detractors;
    return outcomes.stream()
        .filter(outcome -> outcome.interval.contains(truth))
        .mapToDouble(outcome -> probability(outcome, detractors, promoters))
        .sum();
  }

  private static double probability(Outcome outcome, double detractors, double promoters) {
    int n = outcome.detractors + outcome.passives + outcome.promoters;
    return Math.exp(
        Gamma.logGamma(n + 1)
            + term(outcome.detractors, detractors)
            + term(outcome.passives, 1 - detractors - promoters)
            + term(outcome.promoters, promoters));
  }

  private static double term(int count, double share) {
    return count * Math.log(share) - Gamma.logGamma(count + 1);
  }
}
