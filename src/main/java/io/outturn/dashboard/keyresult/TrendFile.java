package io.outturn.dashboard.keyresult;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.Reading;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.NotEnoughAnswers;
import io.outturn.text.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A trend as a CSV file: the answers that count, then those to what was asked before. Scores stand
 * in the measure's own unit: NPS and shares from -1 or 0 to 1.
 */
final class TrendFile {
  private TrendFile() {}

  private static final String COUNTED = "yes";
  private static final String BESIDE = "no";

  static String of(Measurement measurement, Course course) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "key_result",
          "measure",
          "segment",
          "from",
          "to",
          "answers",
          "state",
          "estimate",
          "interval_low",
          "interval_high",
          "confidence",
          "method",
          "counted",
          "question");
      write(csv, measurement, course.counted(), COUNTED, course.whole().words());
      for (var part : course.beside()) {
        write(csv, measurement, answered(part), BESIDE, part.stretch().wording());
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString();
  }

  private static List<Reading> answered(Course.Part part) {
    return part.periods().stream().filter(period -> period.answers().n() > 0).toList();
  }

  private static void write(
      CsvWriter csv,
      Measurement measurement,
      List<Reading> periods,
      String counted,
      String question) {
    for (var period : periods) {
      var row = new ArrayList<>(row(measurement, period));
      row.add(counted);
      row.add(SpreadsheetText.guarded(question));
      csv.writeRecord(row);
    }
  }

  private static List<String> row(Measurement measurement, Reading period) {
    return switch (period.score()) {
      case Estimate estimate ->
          row(
              measurement,
              period,
              "estimate",
              Double.toString(estimate.value()),
              Double.toString(estimate.interval().low()),
              Double.toString(estimate.interval().high()),
              Double.toString(estimate.confidence()),
              estimate.method().name());
      case NotEnoughAnswers _ -> row(measurement, period, "not-enough-answers", "", "", "", "", "");
    };
  }

  private static List<String> row(
      Measurement measurement,
      Reading period,
      String state,
      String estimate,
      String low,
      String high,
      String confidence,
      String method) {
    return List.of(
        SpreadsheetText.guarded(measurement.keyResult().title()),
        SpreadsheetText.guarded(period.measure().toString()),
        SpreadsheetText.guarded(period.segment()),
        period.window().from().toString(),
        period.window().to().toString(),
        Long.toString(period.answers().n()),
        state,
        estimate,
        low,
        high,
        confidence,
        method);
  }
}
