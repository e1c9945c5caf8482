package io.outturn.statistics.golden;

import io.outturn.statistics.prevalence.Labels;
import io.outturn.statistics.prevalence.PredictionPowered;
import io.outturn.statistics.prevalence.ThemeCounts;
import java.util.Map;

/** How common a theme is. */
final class PrevalenceGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of("ppi.theme_prevalence_from_counts", PrevalenceGolden::predictionPowered);

  private PrevalenceGolden() {}

  private static Outputs predictionPowered(Inputs inputs) {
    var counts = counts(inputs);
    double confidence = 1 - inputs.json().path("alpha").asDouble(0.05);
    var found = PredictionPowered.of(counts, confidence);
    return Outputs.none()
        .with("ppi_plus_adjusted_lambda", Told.part(found, PredictionPowered::lambda))
        .with("ppi_plus_adjusted_estimate", Told.part(found, PredictionPowered::value))
        .with("ppi_plus_adjusted_se", Told.part(found, PredictionPowered::standardError))
        .with("ppi_plus_adjusted_lower", Told.part(found, it -> it.interval().low()))
        .with("ppi_plus_adjusted_upper", Told.part(found, it -> it.interval().high()))
        .with("raw_machine_prevalence", Told.value(counts.rawMachineShare()))
        .with("status", Told.status(found.then(PredictionPowered::shown)));
  }

  private static ThemeCounts counts(Inputs inputs) {
    return new ThemeCounts(
        new Labels(inputs.count("tp"), inputs.count("fp"), inputs.count("fn"), inputs.count("tn")),
        inputs.count("unlabelled_positive"),
        inputs.count("unlabelled_negative"));
  }
}
