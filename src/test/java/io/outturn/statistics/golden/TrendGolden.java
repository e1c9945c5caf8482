package io.outturn.statistics.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Proportion;
import io.outturn.statistics.trend.ControlLimits;
import io.outturn.statistics.trend.DetectionRule;
import io.outturn.statistics.trend.LaneyChart;
import io.outturn.statistics.trend.Line;
import io.outturn.statistics.trend.MannKendall;
import io.outturn.statistics.trend.Period;
import io.outturn.statistics.trend.RandomWalk;
import io.outturn.statistics.trend.Series;
import io.outturn.statistics.trend.TheilSen;
import io.outturn.statistics.trend.Trend;
import io.outturn.statistics.trend.XmrChart;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Series over periods: charts, trends, lines and forecasts. */
final class TrendGolden {
  static final Map<String, GoldenMethod> METHODS =
      Map.of(
          "trend.series", TrendGolden::series,
          "trend.xmr_rules", TrendGolden::xmrRules,
          "trend.laney_p_prime", TrendGolden::laney,
          "trend.weighted_linear", TrendGolden::weightedLine);

  private TrendGolden() {}

  private static Outputs series(Inputs inputs) {
    var series = read(inputs.node("series"));
    var outputs =
        Outputs.none().with("n", series.n()).with("status", Told.status(Trend.of(series)));
    trend(series, outputs);
    chart(series, outputs);
    return forecast(series, inputs, outputs);
  }

  /** A null is a gap. */
  static Series read(JsonNode values) {
    return new Series(values.valueStream().map(TrendGolden::period).toList());
  }

  private static Period period(JsonNode value) {
    return value.isNull()
        ? new Period.Gap(Finding.Reason.NO_ANSWERS)
        : new Period.Measured(value.asDouble());
  }

  private static void trend(Series series, Outputs outputs) {
    var test = MannKendall.of(series);
    var slope = TheilSen.of(series, 0.95);
    var interval = slope.then(TheilSen::interval);
    outputs
        .with("S", Told.part(test, MannKendall::s))
        .with("varS", Told.part(test, MannKendall::variance))
        .with("z_cc", Told.value(test.then(MannKendall::z)))
        .with("p_cc", Told.value(test.then(MannKendall::p)))
        .with("tau_b", Told.value(test.then(MannKendall::tauB)))
        .with("theil_sen_slope", Told.part(slope, TheilSen::slope))
        .with("sen_ci_lower", Told.part(interval, Interval::low))
        .with("sen_ci_upper", Told.part(interval, Interval::high));
  }

  private static void chart(Series series, Outputs outputs) {
    var limits = ControlLimits.of(series);
    var chart = XmrChart.of(series, Math.max(1, series.length()));
    outputs
        .with("xmr_mean", Told.value(series.mean()))
        .with("xmr_average_moving_range", Told.part(limits, ControlLimits::averageMovingRange))
        .with("xmr_lower", Told.part(limits, ControlLimits::lower))
        .with("xmr_upper", Told.part(limits, ControlLimits::upper))
        .with("xmr_mr_upper", Told.part(limits, ControlLimits::movingRangeUpper))
        .with("xmr_points_outside", positions(chart, DetectionRule.OUTSIDE_LIMITS));
  }

  private static Outputs forecast(Series series, Inputs inputs, Outputs outputs) {
    int horizon = inputs.whole("horizon");
    double level = inputs.number("forecast_level");
    int time = series.length() + horizon;
    var line = Line.of(series);
    var walk = RandomWalk.of(series);
    var onLine = line.then(it -> it.prediction(time, level));
    var onWalk = walk.then(it -> it.prediction(time, level));
    return outputs
        .with("ols_slope", Told.part(line, Line::slope))
        .with("ols_forecast_h" + horizon, Told.part(line, it -> it.at(time)))
        .with(under("ols_pi", level, "lower"), Told.part(onLine, Interval::low))
        .with(under("ols_pi", level, "upper"), Told.part(onLine, Interval::high))
        .with("rw_drift_forecast_h" + horizon, Told.part(walk, it -> it.at(time)))
        .with(under("rw_drift_pi", level, "lower"), Told.part(onWalk, Interval::low))
        .with(under("rw_drift_pi", level, "upper"), Told.part(onWalk, Interval::high));
  }

  private static String under(String name, double level, String end) {
    return name + Math.round(level * 100) + "_" + end;
  }

  private static Outputs xmrRules(Inputs inputs) {
    var series = read(inputs.node("series"));
    var chart = XmrChart.of(series, inputs.whole("baseline_points"));
    return Outputs.none()
        .with("mean", Told.part(chart, it -> it.limits().mean()))
        .with("lower", Told.part(chart, it -> it.limits().lower()))
        .with("upper", Told.part(chart, it -> it.limits().upper()))
        .with("rule1_outside_limits", positions(chart, DetectionRule.OUTSIDE_LIMITS))
        .with("rule2_run_of_8", positions(chart, DetectionRule.RUN_OF_EIGHT))
        .with("rule3_3_of_4_nearer_limit", positions(chart, DetectionRule.THREE_OF_FOUR))
        .with("status", Told.status(chart));
  }

  private static List<Integer> positions(Finding<XmrChart> chart, DetectionRule rule) {
    return chart.known().map(it -> it.positions(rule)).orElse(List.of());
  }

  private static Outputs laney(Inputs inputs) {
    var successes = inputs.numbers("successes");
    var n = inputs.numbers("n");
    var periods =
        IntStream.range(0, n.length)
            .mapToObj(i -> new Proportion((long) successes[i], (long) n[i]))
            .toList();
    var chart = LaneyChart.of(periods);
    return Outputs.none()
        .with("p_bar", Told.value(Proportion.total(periods).share()))
        .with("sigma_z", Told.part(chart, LaneyChart::sigmaZ))
        .with("lower", limits(chart, Interval::low))
        .with("upper", limits(chart, Interval::high))
        .with("status", Told.status(chart));
  }

  private static @Nullable Object limits(
      Finding<LaneyChart> chart, Function<Interval, Object> end) {
    return Told.part(
        chart, it -> it.limits().stream().map(limit -> Told.part(limit, end)).toList());
  }

  private static Outputs weightedLine(Inputs inputs) {
    var values = inputs.numbers("series");
    var variances = inputs.numbers("sampling_variance");
    var series =
        new Series(
            IntStream.range(0, values.length)
                .<Period>mapToObj(i -> new Period.Sampled(values[i], variances[i]))
                .toList());
    var line = Line.weighted(series);
    var accuracy = line.then(Line::accuracy);
    return Outputs.none()
        .with("intercept", Told.part(line, Line::intercept))
        .with("slope", Told.part(line, Line::slope))
        .with("slope_se", Told.part(accuracy, Line.Accuracy::slopeError))
        .with("slope_p", Told.value(line.then(Line::slopeP)))
        .with("sigma", Told.part(accuracy, Line.Accuracy::sigma))
        .with("fit_at_10", Told.part(line, it -> it.at(10)))
        .with("status", Told.status(accuracy));
  }
}
