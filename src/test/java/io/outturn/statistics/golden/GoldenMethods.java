package io.outturn.statistics.golden;

import java.util.HashMap;
import java.util.Map;

/** Every method of the reference files by its name there. */
final class GoldenMethods {
  private static final Map<String, GoldenMethod> ALL = all();

  private GoldenMethods() {}

  static GoldenMethod of(String name) {
    var method = ALL.get(name);
    if (method == null) {
      throw new AssertionError("The product offers no method " + name);
    }
    return method;
  }

  private static Map<String, GoldenMethod> all() {
    var all = new HashMap<String, GoldenMethod>();
    all.putAll(AnonymityGolden.METHODS);
    all.putAll(BayesGolden.METHODS);
    all.putAll(ChangeGolden.METHODS);
    all.putAll(DriverGolden.METHODS);
    all.putAll(EvidenceGolden.METHODS);
    all.putAll(InterruptedGolden.METHODS);
    all.putAll(MeanGolden.METHODS);
    all.putAll(NpsGolden.METHODS);
    all.putAll(PrevalenceGolden.METHODS);
    all.putAll(ProportionGolden.METHODS);
    all.putAll(ReliabilityGolden.METHODS);
    all.putAll(StatusGolden.METHODS);
    all.putAll(TrendGolden.METHODS);
    all.putAll(WeightingGolden.METHODS);
    return all;
  }
}
