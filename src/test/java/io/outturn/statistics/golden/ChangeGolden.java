package io.outturn.statistics.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Scale;
import io.outturn.statistics.change.Adjustment;
import io.outturn.statistics.change.McNemar;
import io.outturn.statistics.change.Ranks;
import io.outturn.statistics.change.TTest;
import io.outturn.statistics.change.TransitionTable;
import io.outturn.statistics.change.TransitionTable.Step;
import io.outturn.statistics.change.Waves;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Change between two waves. */
final class ChangeGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of(
          "change.two_histograms", ChangeGolden::twoHistograms,
          "change.mcnemar", ChangeGolden::mcNemar,
          "change.paired", ChangeGolden::paired,
          "multiplicity.adjusted_p", ChangeGolden::adjusted);

  private ChangeGolden() {}

  private static Outputs twoHistograms(Inputs inputs) {
    var waves = new Waves(inputs.histogram("counts_a"), inputs.histogram("counts_b"));
    var welch = waves.welch(inputs.number("confidence"));
    var ranks = waves.ranks();
    return Outputs.none()
        .with("mean_difference_b_minus_a", Told.value(waves.meanDifference()))
        .with("welch_t", Told.part(welch, TTest::t))
        .with("welch_df", Told.part(welch, TTest::df))
        .with("welch_p", Told.part(welch, TTest::p))
        .with("welch_lower", Told.part(welch, it -> it.interval().low()))
        .with("welch_upper", Told.part(welch, it -> it.interval().high()))
        .with("mw_prob_superiority", Told.part(ranks, Ranks::superiority))
        .with("mw_p_tie_corrected", Told.part(ranks.then(Ranks::test), Ranks.Test::p))
        .with("status", Told.status(welch));
  }

  private static Outputs mcNemar(Inputs inputs) {
    var changed = new McNemar(inputs.count("improved_b"), inputs.count("worsened_c"));
    return Outputs.none()
        .with("exact_p", Told.value(changed.exact()))
        .with("mid_p", Told.value(changed.midP()))
        .with("status", Told.status(changed.exact()));
  }

  private static Outputs paired(Inputs inputs) {
    var table = table(inputs.numbers("before"), inputs.numbers("after"));
    var test = table.pairedTest(inputs.json().path("confidence").asDouble(0.95));
    return Outputs.none()
        .with("n", table.n())
        .with("mean_change", Told.value(table.meanChange()))
        .with("t", Told.part(test, TTest::t))
        .with("df", Told.part(test, TTest::df))
        .with("p", Told.part(test, TTest::p))
        .with("lower", Told.part(test, it -> it.interval().low()))
        .with("upper", Told.part(test, it -> it.interval().high()))
        .with("status", Told.status(test));
  }

  /** On a scale that is wide enough for all of them. */
  private static TransitionTable table(double[] before, double[] after) {
    var all = IntStream.concat(whole(before), whole(after)).summaryStatistics();
    var scale = new Scale(Math.min(0, all.getMin()), Math.max(10, all.getMax()));
    return TransitionTable.of(
        scale,
        IntStream.range(0, before.length)
            .mapToObj(i -> new Step((int) before[i], (int) after[i]))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
  }

  private static IntStream whole(double[] values) {
    return Arrays.stream(values).mapToInt(value -> (int) value);
  }

  private static Outputs adjusted(Inputs inputs) {
    var family = inputs.node("p").valueStream().map(ChangeGolden::known).toList();
    return Outputs.none()
        .with("holm", values(Adjustment.HOLM, family))
        .with("benjamini_hochberg", values(Adjustment.BENJAMINI_HOCHBERG, family));
  }

  private static List<?> values(Adjustment adjustment, List<Finding<Double>> family) {
    return adjustment.ofFindings(family).stream().map(Told::value).toList();
  }

  private static Finding<Double> known(JsonNode p) {
    return p.isNull() ? Finding.notKnown(Reason.NO_VARIATION) : Finding.found(p.asDouble());
  }
}
