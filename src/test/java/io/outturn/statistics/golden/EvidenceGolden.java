package io.outturn.statistics.golden;

import io.outturn.statistics.Evidence;
import io.outturn.statistics.Statistic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evidence that may be looked at every day. */
final class EvidenceGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of("sequential.grid_kelly_mixture_cs", EvidenceGolden::confidenceSequence);
  private static final Statistic MEAN = new Statistic.Mean();

  private EvidenceGolden() {}

  private static Outputs confidenceSequence(Inputs inputs) {
    var answers = inputs.histogram("counts");
    double alpha = inputs.number("alpha");
    var evidence = Evidence.of(MEAN, answers, inputs.number("target"));
    var interval = Evidence.interval(MEAN, answers, 1 - alpha);
    return Outputs.none()
        .with("n", answers.n())
        .with("mean", answers.n() == 0 ? null : MEAN.estimate(answers, 1 - alpha).value())
        .with("log_e_mean_le_target", finite(evidence.logAbove()))
        .with("log_e_mean_ge_target", finite(evidence.logBelow()))
        .with("achieved_alpha_0_05", evidence.logAbove() >= -Math.log(0.05))
        .with("cs_lower", interval.low())
        .with("cs_upper", interval.high())
        .with("status", answers.n() == 0 ? "NO_DATA" : "OK");
  }

  private static @Nullable Double finite(double log) {
    return Double.isInfinite(log) ? null : log;
  }
}
