package io.outturn.statistics.golden;

import io.outturn.statistics.Evidence;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.bayes.Posterior;
import io.outturn.statistics.verdict.Aim;
import io.outturn.statistics.verdict.Rule;
import io.outturn.statistics.verdict.Spending;
import io.outturn.statistics.verdict.Verdict;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The status of a key result. */
final class StatusGolden {
  static final Map<String, GoldenMethod> METHODS = Map.of("kr.status", StatusGolden::status);
  private static final Statistic NPS = new Statistic.Nps();

  private StatusGolden() {}

  private static Outputs status(Inputs inputs) {
    var answers = inputs.detractorsPassivesPromoters();
    var aim = new Aim(inputs.number("baseline"), inputs.number("target"));
    long expected = inputs.count("expected_more_responses");
    var rule = new Rule(inputs.count("min_n"), inputs.number("alpha"), Spending.ANY_TIME);
    var verdict = Verdict.soFar(NPS, answers, aim, expected, rule);
    var evidence = Evidence.of(NPS, answers, aim.target());
    var posterior = Posterior.of(NPS, answers);
    return Outputs.none()
        .with("n", verdict.n())
        .with("point", orNull(verdict.outlook().point()))
        .with("log_e_above", evidence.logAbove())
        .with("log_e_below", evidence.logBelow())
        .with("p_true_at_least_target", posterior.atLeast(aim.target()))
        .with("p_true_above_baseline", posterior.atLeast(aim.baseline()))
        .with("p_final_sample_at_least_target", posterior.after(expected).atLeast(aim.target()))
        .with("status", verdict.status());
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
