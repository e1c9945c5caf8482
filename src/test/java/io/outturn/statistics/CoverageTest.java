package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often the NPS interval contains the truth, computed exactly: every possible count of
 * detractors, passives and promoters is weighed with its multinomial probability.
 */
class CoverageTest {
  private static final int STEPS = 20;

  private record Outcome(int detractors, int passives, int promoters, Interval interval) {}

  @ParameterizedTest(name = "{0} answers")
  @ValueSource(ints = {10, 30})
  void theNpsIntervalKeepsItsPromiseWithFewAnswers(int n) {
    keepsItsPromise(outcomes(n, CoverageTest::adjustedWald));
  }

  @ParameterizedTest(name = "{0} answers")
  @ValueSource(ints = {10, 30})
  void theScoreIntervalKeepsItsPromiseWithFewAnswers(int n) {
    keepsItsPromise(outcomes(n, counts -> counts.score(0.95).known().orElseThrow()));
  }

  private static Estimate adjustedWald(PromoterCounts counts) {
    return new Statistic.Nps()
        .estimate(
            Golden.npsHistogram(counts.detractors(), counts.passives(), counts.promoters()), 0.95);
  }

  private static void keepsItsPromise(List<Outcome> outcomes) {
    List<Double> coverages = new ArrayList<>();
    for (int d = 1; d < STEPS; d++) {
      for (int p = 1; p < STEPS - d; p++) {
        coverages.add(coverage(outcomes, (double) d / STEPS, (double) p / STEPS));
      }
    }
    var summary = coverages.stream().mapToDouble(Double::doubleValue).summaryStatistics();
    assertThat(summary.getAverage()).as("%s", summary).isGreaterThanOrEqualTo(0.93);
    assertThat(summary.getMin()).as("%s", summary).isGreaterThanOrEqualTo(0.90);
  }

  private static List<Outcome> outcomes(int n, Function<PromoterCounts, Estimate> method) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int d = 0; d <= n; d++) {
      for (int p = 0; p <= n - d; p++) {
        var interval = method.apply(new PromoterCounts(d, n - d - p, p)).interval();
        outcomes.add(new Outcome(d, n - d - p, p, interval));
      }
    }
    return outcomes;
  }

  private static double coverage(List<Outcome> outcomes, double detractors, double promoters) {
    return outcomes.stream()
        .filter(outcome -> outcome.interval.contains(promoters - detractors))
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
