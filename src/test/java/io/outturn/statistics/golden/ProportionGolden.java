package io.outturn.statistics.golden;

import io.outturn.statistics.Difference;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.Proportion;
import io.outturn.statistics.change.TwoProportions;
import io.outturn.statistics.change.TwoProportions.ChiSquare;
import java.util.Map;

/** Shares and their difference. */
final class ProportionGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of(
          "proportion.one_sample", ProportionGolden::oneSample,
          "proportion.difference_1_minus_2", ProportionGolden::difference);

  private ProportionGolden() {}

  private static Outputs oneSample(Inputs inputs) {
    var share = new Proportion(inputs.count("successes"), inputs.count("n"));
    var wilson = share.wilson(inputs.number("confidence"));
    var jeffreys = share.jeffreys(inputs.number("confidence"));
    return Outputs.none()
        .with("p", Told.part(wilson, Estimate::value))
        .with("wilson_lower", Told.part(wilson, it -> it.interval().low()))
        .with("wilson_upper", Told.part(wilson, it -> it.interval().high()))
        .with("jeffreys_lower", Told.part(jeffreys, it -> it.interval().low()))
        .with("jeffreys_upper", Told.part(jeffreys, it -> it.interval().high()))
        .with("status", Told.status(wilson));
  }

  private static Outputs difference(Inputs inputs) {
    var two =
        new TwoProportions(
            new Proportion(inputs.count("x1"), inputs.count("n1")),
            new Proportion(inputs.count("x2"), inputs.count("n2")));
    var difference = two.difference(inputs.number("confidence"));
    var chiSquare = two.chiSquare();
    return Outputs.none()
        .with("difference", Told.part(difference, Difference::value))
        .with("newcombe_lower", Told.part(difference, it -> it.interval().low()))
        .with("newcombe_upper", Told.part(difference, it -> it.interval().high()))
        .with("n_minus_1_chi2", Told.part(chiSquare, ChiSquare::statistic))
        .with("n_minus_1_p", Told.part(chiSquare, ChiSquare::p))
        .with("fisher_p", Told.value(two.fisher()))
        .with("status", Told.status(chiSquare));
  }
}
