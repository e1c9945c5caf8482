package io.outturn.statistics.golden;

import io.outturn.statistics.Estimate;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.NpsDifference;
import io.outturn.statistics.PromoterCounts;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.HashMap;
import java.util.Map;

/** The net promoter score and its change. */
final class NpsGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of(
          "nps.one_sample", NpsGolden::oneSample,
          "nps.from_0_10_histogram", NpsGolden::fromHistogram,
          "nps.difference_b_minus_a", NpsGolden::difference);
  private static final Statistic NPS = new Statistic.Nps();

  private NpsGolden() {}

  private static Outputs oneSample(Inputs inputs) {
    var answers = inputs.detractorsPassivesPromoters();
    double confidence = inputs.number("confidence");
    var counts = PromoterCounts.of(answers);
    var score = counts.score(confidence);
    var adjusted = adjusted(answers, confidence);
    return Outputs.none()
        .with("n", counts.n())
        .with("nps", Told.part(score, Estimate::value))
        .with("standard_error", Told.value(counts.standardError()))
        .with("adjusted_wald_lower", Told.part(adjusted, it -> it.interval().low()))
        .with("adjusted_wald_upper", Told.part(adjusted, it -> it.interval().high()))
        .with("score_lower", Told.part(score, it -> it.interval().low()))
        .with("score_upper", Told.part(score, it -> it.interval().high()))
        .with("status", Told.status(score));
  }

  private static Finding<Estimate> adjusted(Histogram answers, double confidence) {
    return answers.n() == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(NPS.estimate(answers, confidence));
  }

  private static Outputs fromHistogram(Inputs inputs) {
    var counts = inputs.numbers("histogram_0_to_10");
    Map<Integer, Long> countByValue = new HashMap<>();
    for (int value = 0; value < counts.length; value++) {
      countByValue.put(value, (long) counts[value]);
    }
    var answers = PromoterCounts.of(Histogram.of(new Scale(0, 10), countByValue));
    var score = answers.score(0.95);
    return Outputs.none()
        .with("detractors", answers.detractors())
        .with("passives", answers.passives())
        .with("promoters", answers.promoters())
        .with("nps", Told.part(score, Estimate::value))
        .with("status", Told.status(score));
  }

  private static Outputs difference(Inputs inputs) {
    var change =
        NpsDifference.between(
            PromoterCounts.of(inputs.detractorsPassivesPromoters("a")),
            PromoterCounts.of(inputs.detractorsPassivesPromoters("b")),
            inputs.number("confidence"));
    return Outputs.none()
        .with("difference", Told.part(change, it -> it.difference().value()))
        .with("adj3_z", Told.part(change, NpsDifference::z))
        .with("adj3_p_two_sided", Told.part(change, NpsDifference::p))
        .with("mover_score_lower", Told.part(change, it -> it.difference().interval().low()))
        .with("mover_score_upper", Told.part(change, it -> it.difference().interval().high()))
        .with("status", Told.status(change));
  }
}
