package io.outturn.statistics.golden;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.bayes.Posterior;
import io.outturn.statistics.bayes.Prior;
import java.util.Map;

/** How probable it is that a target is or will be reached. */
final class BayesGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of(
          "bayes.nps_probability_at_least", BayesGolden::nps,
          "bayes.proportion_probability_at_least", BayesGolden::proportion,
          "bayes.ordinal_mean_probability_at_least", BayesGolden::mean,
          "bayes.predictive_probability_final_nps", BayesGolden::finalNps,
          "bayes.predictive_probability_final_proportion", BayesGolden::finalProportion,
          "bayes.predictive_probability_final_mean", BayesGolden::finalMean);

  private BayesGolden() {}

  private static Outputs nps(Inputs inputs) {
    return probability(npsPosterior(inputs).atLeast(inputs.number("target")));
  }

  private static Outputs proportion(Inputs inputs) {
    return probability(proportionPosterior(inputs).atLeast(inputs.number("target")));
  }

  private static Outputs mean(Inputs inputs) {
    return probability(meanPosterior(inputs).atLeast(inputs.number("target")));
  }

  private static Outputs finalNps(Inputs inputs) {
    return atTheEnd(npsPosterior(inputs), inputs);
  }

  private static Outputs finalProportion(Inputs inputs) {
    return atTheEnd(proportionPosterior(inputs), inputs);
  }

  private static Outputs finalMean(Inputs inputs) {
    return atTheEnd(meanPosterior(inputs), inputs);
  }

  private static Outputs atTheEnd(Posterior posterior, Inputs inputs) {
    var end = posterior.after(inputs.count("future_responses"));
    return probability(end.atLeast(inputs.number("target")));
  }

  private static Posterior npsPosterior(Inputs inputs) {
    return Posterior.of(
        new Statistic.Nps(),
        inputs.detractorsPassivesPromoters(),
        Prior.each(3, inputs.number("prior_each")));
  }

  private static Posterior proportionPosterior(Inputs inputs) {
    long successes = inputs.count("successes");
    var answers =
        Histogram.of(new Scale(0, 1), Map.of(0, inputs.count("n") - successes, 1, successes));
    return Posterior.of(
        new Statistic.TopBox(1),
        answers,
        Prior.of(inputs.number("prior_b"), inputs.number("prior_a")));
  }

  private static Posterior meanPosterior(Inputs inputs) {
    var answers = inputs.histogram("counts");
    return Posterior.of(
        new Statistic.Mean(),
        answers,
        Prior.each(answers.scale().size(), inputs.number("prior_each")));
  }

  private static Outputs probability(double probability) {
    return Outputs.none().with("probability", probability).with("status", "OK");
  }
}
