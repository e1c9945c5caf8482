package io.outturn.statistics.golden;

import io.outturn.statistics.Statistic;
import io.outturn.statistics.trend.DifferenceInDifferences;
import io.outturn.statistics.trend.InterruptedSeries;
import io.outturn.statistics.trend.SegmentErrors;
import java.util.Map;

/** Whether the outcome moved after something was delivered. */
final class InterruptedGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of(
          "its.segmented_regression", InterruptedGolden::segmented,
          "its.difference_in_differences_nps", InterruptedGolden::differenceInDifferences);

  private InterruptedGolden() {}

  private static Outputs segmented(Inputs inputs) {
    var fit =
        InterruptedSeries.of(
            TrendGolden.read(inputs.node("series")), inputs.whole("last_pre_index"));
    var errors = fit.then(InterruptedSeries::errors);
    var tests = errors.then(SegmentErrors::tests);
    return Outputs.none()
        .with("intercept", Told.part(fit, InterruptedSeries::intercept))
        .with("pre_slope", Told.part(fit, InterruptedSeries::slopeBefore))
        .with("level_change", Told.part(fit, InterruptedSeries::levelChange))
        .with("slope_change", Told.part(fit, InterruptedSeries::slopeChange))
        .with("ols_se_level", Told.part(errors, SegmentErrors::levelError))
        .with("ols_p_level", Told.part(tests, SegmentErrors.Tests::levelP))
        .with("ols_se_slope_change", Told.part(errors, SegmentErrors::slopeError))
        .with("ols_p_slope_change", Told.part(tests, SegmentErrors.Tests::slopeP))
        .with("nw1_se_level", Told.part(errors, SegmentErrors::levelErrorNeweyWest))
        .with("nw1_se_slope_change", Told.part(errors, SegmentErrors::slopeErrorNeweyWest))
        .with("durbin_watson", Told.part(tests, SegmentErrors.Tests::durbinWatson))
        .with("effect_at_end", Told.part(fit, InterruptedSeries::effectAtEnd))
        .with("status", Told.status(fit.then(InterruptedSeries::claim).then(_ -> tests)));
  }

  private static Outputs differenceInDifferences(Inputs inputs) {
    var effect =
        DifferenceInDifferences.of(
            new Statistic.Nps(),
            group(inputs, "treated"),
            group(inputs, "control"),
            inputs.json().path("confidence").asDouble(0.95));
    return Outputs.none()
        .with("effect", Told.part(effect, DifferenceInDifferences::effect))
        .with("se", Told.part(effect, DifferenceInDifferences::standardError))
        .with("lower", Told.part(effect, it -> it.interval().low()))
        .with("upper", Told.part(effect, it -> it.interval().high()))
        .with("p", Told.value(effect.then(DifferenceInDifferences::p)))
        .with("status", Told.status(effect.then(DifferenceInDifferences::p)));
  }

  private static DifferenceInDifferences.Group group(Inputs inputs, String name) {
    return new DifferenceInDifferences.Group(
        inputs.detractorsPassivesPromoters(name + "_before"),
        inputs.detractorsPassivesPromoters(name + "_after"));
  }
}
