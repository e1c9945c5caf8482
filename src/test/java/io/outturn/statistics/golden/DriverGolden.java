package io.outturn.statistics.golden;

import io.outturn.statistics.driver.Correlations;
import io.outturn.statistics.driver.RelativeWeights;
import java.util.Collections;
import java.util.Map;

/** What drives an outcome. */
final class DriverGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of("driver.relative_importance", DriverGolden::relativeImportance);

  private DriverGolden() {}

  private static Outputs relativeImportance(Inputs inputs) {
    var correlations =
        Correlations.of(
            inputs.table("predictor_correlation"), inputs.numbers("outcome_correlation"));
    var found = RelativeWeights.of(correlations);
    return Outputs.none()
        .with("r_squared", Told.part(found, RelativeWeights::rSquared))
        .with("johnson_relative_weight", Told.part(found, RelativeWeights::weights))
        .with("johnson_percent", Told.part(found, DriverGolden::shares))
        .with("status", Told.status(found.then(RelativeWeights::shares)));
  }

  /** Drivers that explain nothing have no share of it, each of them. */
  private static Object shares(RelativeWeights found) {
    return found
        .shares()
        .known()
        .orElseGet(() -> Collections.nCopies(found.weights().size(), null));
  }
}
