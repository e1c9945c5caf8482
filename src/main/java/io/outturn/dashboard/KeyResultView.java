package io.outturn.dashboard;

import io.outturn.chart.RangeBar;
import io.outturn.outcome.MeasureWords;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.QuantitativeOutcome;
import io.outturn.outcome.Reading;
import io.outturn.outcome.Standing;
import io.outturn.outcome.Unit;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.NotEnoughAnswers;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A key result as boards show it.
 *
 * @param address its page
 * @param title who feels what
 * @param measure what is computed
 * @param whose whose answers count
 * @param goal where it was and should get, or where it should stay
 * @param guardrail that it is one; empty if not
 * @param weight how much it matters, where some matter more; empty where all do alike
 * @param progress how far it has come; empty where there is no way to go, or too few answers
 * @param since the first day that counts
 * @param deadline the last one
 * @param figure the estimate; absent when the survey no longer asks
 * @param verdict what may be said about the target
 * @param bar the estimate on its range; absent likewise
 */
public record KeyResultView(
    String address,
    String title,
    String measure,
    String whose,
    String goal,
    String guardrail,
    String weight,
    String progress,
    String since,
    String deadline,
    @Nullable Figure figure,
    VerdictView verdict,
    @Nullable RangeBar bar) {
  public static KeyResultView of(Standing.Line line) {
    var keyResult = line.keyResult();
    var unit = Unit.of(keyResult.measure().statistic());
    return new KeyResultView(
        "/key-results/" + keyResult.id().value(),
        keyResult.title(),
        MeasureWords.title(keyResult.measure()),
        Words.whose(keyResult.segment()),
        keyResult.terms().goal().words(unit),
        keyResult.guards().isPresent() ? "Guardrail" : "",
        keyResult.terms().weight() == 1 ? "" : "Weight " + keyResult.terms().weight(),
        line.measurement().map(m -> ProgressWords.of(m.progress())).orElse(""),
        Words.day(keyResult.startsOn()),
        Words.day(keyResult.deadline()),
        line.measurement().map(m -> Figure.of(m.reading())).orElse(null),
        VerdictView.of(line),
        line.measurement().map(KeyResultView::bar).orElse(null));
  }

  private static RangeBar bar(Measurement measurement) {
    var reading = measurement.reading();
    var keyResult = measurement.keyResult();
    return switch (reading.score()) {
      case Estimate estimate ->
          bar(
              reading,
              keyResult,
              OptionalDouble.of(estimate.value()),
              OptionalDouble.of(estimate.interval().low()),
              OptionalDouble.of(estimate.interval().high()));
      case NotEnoughAnswers _ ->
          bar(
              reading,
              keyResult,
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              OptionalDouble.empty());
    };
  }

  private static RangeBar bar(
      Reading reading,
      QuantitativeOutcome keyResult,
      OptionalDouble value,
      OptionalDouble low,
      OptionalDouble high) {
    var unit = reading.unit();
    var range = reading.measure().statistic().range(reading.question().scale());
    var title =
        "%s. It is %s."
            .formatted(Figure.of(reading).sentence(), keyResult.terms().goal().words(unit));
    return RangeBar.of(
        new RangeBar.Input(
            title,
            value,
            low,
            high,
            keyResult.terms().goal().baseline(),
            keyResult.target(),
            range.low(),
            range.high()),
        unit::show);
  }
}
