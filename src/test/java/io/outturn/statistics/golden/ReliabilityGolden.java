package io.outturn.statistics.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.outturn.statistics.CrossSums;
import io.outturn.statistics.agreement.CohenKappa;
import io.outturn.statistics.agreement.Coincidences;
import io.outturn.statistics.agreement.CronbachAlpha;
import io.outturn.statistics.agreement.KrippendorffAlpha;
import io.outturn.statistics.agreement.Level;
import io.outturn.statistics.agreement.McDonaldOmega;
import io.outturn.statistics.agreement.RatingPairs;
import io.outturn.statistics.agreement.Weighting;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reliability of scales, and agreement of raters. */
final class ReliabilityGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of(
          "reliability.cronbach_alpha", ReliabilityGolden::alpha,
          "reliability.cohen_kappa", ReliabilityGolden::kappa,
          "reliability.krippendorff_alpha", ReliabilityGolden::krippendorff);

  private ReliabilityGolden() {}

  private static Outputs alpha(Inputs inputs) {
    var answers = answers(inputs.node("items_by_respondent"));
    var alpha = CronbachAlpha.of(answers, inputs.json().path("confidence").asDouble(0.95));
    return Outputs.none()
        .with("n", answers.n())
        .with("alpha", Told.part(alpha, CronbachAlpha::value))
        .with("feldt_lower", Told.part(alpha, it -> it.interval().low()))
        .with("feldt_upper", Told.part(alpha, it -> it.interval().high()))
        .with("omega_total_ml", Told.part(McDonaldOmega.of(answers), McDonaldOmega::value))
        .with("status", Told.status(alpha));
  }

  /** Those who answered everything; without anybody it does not matter how many items there are. */
  private static CrossSums answers(JsonNode respondents) {
    int items = Math.max(1, respondents.path(0).size());
    return respondents
        .valueStream()
        .filter(answers -> answers.valueStream().noneMatch(JsonNode::isNull))
        .map(answers -> answers.valueStream().mapToInt(ReliabilityGolden::whole).toArray())
        .map(answers -> CrossSums.of(answers, 1))
        .reduce(CrossSums.empty(items), CrossSums::plus);
  }

  private static Outputs kappa(Inputs inputs) {
    var pairs =
        RatingPairs.of(
            inputs
                .node("table_by_row")
                .valueStream()
                .map(row -> row.valueStream().mapToLong(JsonNode::asLong).toArray())
                .toArray(long[][]::new));
    var plain = CohenKappa.of(pairs, Weighting.PLAIN);
    var quadratic = CohenKappa.of(pairs, Weighting.QUADRATIC);
    return Outputs.none()
        .with("n", pairs.n())
        .with("observed_agreement", Told.value(pairs.agreement()))
        .with("kappa", Told.part(plain, CohenKappa::value))
        .with("kappa_se_fleiss1969", Told.part(plain, CohenKappa::standardError))
        .with("kappa_quadratic", Told.part(quadratic, CohenKappa::value))
        .with("kappa_quadratic_se_fleiss1969", Told.part(quadratic, CohenKappa::standardError))
        .with("status", Told.status(plain));
  }

  private static Outputs krippendorff(Inputs inputs) {
    var coincidences = coincidences(inputs.node("ratings_by_rater").valueStream().toList());
    var nominal = KrippendorffAlpha.of(coincidences, Level.NOMINAL);
    return Outputs.none()
        .with("nominal", Told.part(nominal, KrippendorffAlpha::value))
        .with("ordinal", krippendorff(coincidences, Level.ORDINAL))
        .with("interval", krippendorff(coincidences, Level.INTERVAL))
        .with("status", Told.status(nominal));
  }

  private static @Nullable Object krippendorff(Coincidences coincidences, Level level) {
    return Told.part(KrippendorffAlpha.of(coincidences, level), KrippendorffAlpha::value);
  }

  private static Coincidences coincidences(List<JsonNode> raters) {
    int units = raters.stream().mapToInt(JsonNode::size).max().orElse(0);
    return IntStream.range(0, units)
        .mapToObj(unit -> raters.stream().map(ratings -> ratings.path(unit)))
        .map(ratings -> ratings.filter(JsonNode::isNumber).map(ReliabilityGolden::whole).toList())
        .map(Coincidences::of)
        .reduce(Coincidences.none(), Coincidences::plus);
  }

  private static int whole(JsonNode number) {
    if (number.asDouble() != number.asInt()) {
      throw new AssertionError("Not a whole number: " + number);
    }
    return number.asInt();
  }
}
