package io.outturn.statistics.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Moments;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.weighting.Cell;
import io.outturn.statistics.weighting.DesignEffect;
import io.outturn.statistics.weighting.Dispositions;
import io.outturn.statistics.weighting.FinitePopulation;
import io.outturn.statistics.weighting.Margin;
import io.outturn.statistics.weighting.PostStratified;
import io.outturn.statistics.weighting.Raked;
import io.outturn.statistics.weighting.Raking;
import io.outturn.statistics.weighting.ResponseRate;
import io.outturn.statistics.weighting.Sample;
import io.outturn.statistics.weighting.Strata;
import io.outturn.statistics.weighting.Stratum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who answered against who was asked. */
final class WeightingGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of(
          "weight.kish", WeightingGolden::kish,
          "weight.post_stratified_nps", WeightingGolden::postStratified,
          "weight.raking", WeightingGolden::raking,
          "weight.raking_empty_cell", WeightingGolden::rakingWithEmptyCell,
          "weight.finite_population", WeightingGolden::finitePopulation,
          "weight.aapor_response_rates", WeightingGolden::responseRates);
  private static final Scale NO_OR_YES = new Scale(0, 1);
  private static final Statistic SHARE = new Statistic.TopBox(1);
  private static final Statistic NPS = new Statistic.Nps();

  private WeightingGolden() {}

  private static Outputs kish(Inputs inputs) {
    var weights = DesignEffect.of(inputs.numbers("weights"));
    return Outputs.none()
        .with("n", weights.n())
        .with("sum_w", weights.sumOfWeights())
        .with("deff_kish", Told.value(weights.deff()))
        .with("n_eff", Told.value(weights.effectiveN()))
        .with("status", Told.status(weights.deff()));
  }

  private static Outputs postStratified(Inputs inputs) {
    var strata = strata(inputs.node("strata"));
    var score = strata.score(NPS);
    var weights = score.map(PostStratified::weights);
    return Outputs.none()
        .with("nps_unweighted", Told.part(Moments.of(NPS, strata.answers()), Moments::mean))
        .with("nps_weighted", Told.part(score, PostStratified::value))
        .with("se_survey_linearised", Told.value(score.then(PostStratified::linearisedError)))
        .with("se_stratified_no_fpc", Told.value(score.then(PostStratified::stratifiedError)))
        .with("se_stratified_fpc", Told.value(score.then(PostStratified::finiteError)))
        .with("deff_kish", Told.value(weights.then(DesignEffect::deff)))
        .with("n_eff", Told.value(weights.then(DesignEffect::effectiveN)))
        .with("weights_per_respondent", weightsPerRespondent(inputs.node("strata"), strata))
        .with("status", Told.status(score));
  }

  private static Strata strata(JsonNode json) {
    var strata = new HashMap<String, Stratum>();
    for (var stratum : json) {
      var answers = Inputs.detractorsPassivesPromoters(stratum.path("counts"));
      var name = stratum.path("name").asText();
      strata.put(name, new Stratum(stratum.path("population").asLong(), answers));
    }
    return Strata.of(strata);
  }

  private static List<?> weightsPerRespondent(JsonNode json, Strata strata) {
    var weights = new ArrayList<>();
    json.forEach(it -> weights.add(strata.weight(it.path("name").asText()).orElse(null)));
    return weights;
  }

  private static Outputs raking(Inputs inputs) {
    var rows = inputs.words("rows");
    var cols = inputs.words("cols");
    var cells =
        IntStream.range(0, rows.size()).mapToObj(i -> Cell.of(rows.get(i), cols.get(i))).toList();
    var margins =
        List.of(margin("row", inputs.node("row_margin")), margin("col", inputs.node("col_margin")));
    var raked = Raking.of(sample(inputs, cells), margins).finding();
    var weights = raked.map(Raked::weights);
    return Outputs.none()
        .with("cell_weight", cells.stream().map(it -> weight(raked, it)).toList())
        .with("weighted_proportion", Told.part(raked, it -> it.score(SHARE)))
        .with("deff_kish", Told.value(weights.then(DesignEffect::deff)))
        .with("n_eff", Told.value(weights.then(DesignEffect::effectiveN)))
        .with("status", Told.status(raked));
  }

  private static Object weight(Finding<Raked> raked, Cell cell) {
    return Told.value(raked.then(it -> it.weight(cell)));
  }

  private static Sample sample(Inputs inputs, List<Cell> cells) {
    var counts = inputs.numbers("cell_counts");
    var successes = inputs.numbers("cell_successes");
    var answers = new HashMap<Cell, Histogram>();
    for (int i = 0; i < counts.length; i++) {
      answers.merge(cells.get(i), noOrYes(counts[i], successes[i]), Histogram::plus);
    }
    return Sample.of(answers);
  }

  private static Histogram noOrYes(double count, double successes) {
    return Histogram.of(NO_OR_YES, Map.of(0, (long) (count - successes), 1, (long) successes));
  }

  private static Margin margin(String trait, JsonNode population) {
    var people = new HashMap<String, Double>();
    population.properties().forEach(it -> people.put(it.getKey(), it.getValue().asDouble()));
    return Margin.of(trait, people);
  }

  private static Outputs rakingWithEmptyCell(Inputs inputs) {
    var counts = inputs.table("counts_by_row");
    var answers = new HashMap<Cell, Histogram>();
    for (int row = 0; row < counts.length; row++) {
      for (int col = 0; col < counts[row].length; col++) {
        answers.put(cell(row, col), noOrYes(counts[row][col], 0));
      }
    }
    var margins =
        List.of(
            margin("row", inputs.numbers("row_margin")),
            margin("col", inputs.numbers("col_margin")));
    var raked = Raking.of(Sample.of(answers), margins).finding();
    return Outputs.none()
        .with("fitted_by_row", Told.part(raked, it -> fitted(it, counts)))
        .with("status", Told.status(raked));
  }

  private static double[][] fitted(Raked raked, double[][] counts) {
    return IntStream.range(0, counts.length)
        .mapToObj(row ->
            IntStream.range(0, counts[row].length)
                .mapToDouble(col -> raked.people(cell(row, col)))
                .toArray())
        .toArray(double[][]::new);
  }

  private static Cell cell(int row, int col) {
    return Cell.of("r" + row, "c" + col);
  }

  private static Margin margin(String trait, double... population) {
    var people = new HashMap<String, Double>();
    IntStream.range(0, population.length)
        .forEach(i -> people.put(trait.charAt(0) + "" + i, population[i]));
    return Margin.of(trait, people);
  }

  private static Outputs finitePopulation(Inputs inputs) {
    var population = new FinitePopulation(inputs.count("population"));
    long n = inputs.count("n");
    double p = inputs.number("p");
    return Outputs.none()
        .with("fpc", Told.value(population.correction(n)))
        .with("se", Told.value(FinitePopulation.uncorrectedError(p, n)))
        .with("se_fpc", Told.value(population.error(p, n)))
        .with("n_required_moe5", population.needed(0.05, 0.95))
        .with("status", Told.status(population.correction(n)));
  }

  private static Outputs responseRates(Inputs inputs) {
    var people =
        new Dispositions(
            inputs.count("I"),
            inputs.count("P"),
            inputs.count("R"),
            inputs.count("NC"),
            inputs.count("O"),
            inputs.count("UH"),
            inputs.count("UO"));
    double eligible = inputs.number("e");
    var outputs = Outputs.none();
    for (var rate : ResponseRate.values()) {
      outputs.with(rate.name(), Told.value(rate.of(people, eligible)));
    }
    return outputs.with("status", Told.status(ResponseRate.RR1.of(people, eligible)));
  }
}
