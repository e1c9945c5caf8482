package io.outturn.statistics.golden;

import io.outturn.statistics.Estimate;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Median;
import io.outturn.statistics.Moments;
import io.outturn.statistics.Proportion;
import io.outturn.statistics.Statistic;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Means of answers on a scale. */
final class MeanGolden {
  static final Map<String, GoldenMethod> METHODS = Map.of("ordinal.mean", MeanGolden::mean);

  private MeanGolden() {}

  private static Outputs mean(Inputs inputs) {
    var answers = inputs.histogram("counts");
    var moments = Moments.of(answers);
    var adjusted = adjusted(answers, inputs.number("confidence"));
    return Outputs.none()
        .with("n", answers.n())
        .with("mean", Told.part(moments, Moments::mean))
        .with("sd", Told.value(moments.then(Moments::deviation)))
        .with("median", Told.value(Median.of(answers)))
        .with("top_box", share(Proportion.top(answers, 1)))
        .with("top2_box", share(Proportion.top(answers, 2)))
        .with("bottom2_box", share(Proportion.bottom(answers, 2)))
        .with("adjusted3_lower", Told.part(adjusted, it -> it.interval().low()))
        .with("adjusted3_upper", Told.part(adjusted, it -> it.interval().high()))
        .with("status", Told.status(moments.then(Moments::spread)));
  }

  private static @Nullable Object share(Proportion proportion) {
    return Told.part(proportion.wilson(0.95), Estimate::value);
  }

  private static Finding<Estimate> adjusted(Histogram answers, double confidence) {
    return answers.n() == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(new Statistic.Mean().estimate(answers, confidence));
  }
}
