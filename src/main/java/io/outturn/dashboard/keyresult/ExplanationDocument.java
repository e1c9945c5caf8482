package io.outturn.dashboard.keyresult;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.dashboard.api.ScoreDocument;
import io.outturn.outcome.Measurement;
import io.outturn.outcome.Reading;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How a key result's number came about, down to the counts.
 *
 * @param keyResult whose number it is
 * @param status what may be said about the target
 * @param survey the slug of the survey that was asked
 * @param surveyVersion which version of it
 * @param questionVersion which version of the question
 * @param question what was asked
 * @param from the first day counted
 * @param to the last day counted
 * @param counts how many answers there are of each value on the scale
 * @param minimumAnswers how many answers a score needs
 * @param score the estimate
 * @param withoutFlagged the same without the responses that are flagged
 * @param breaks which answers of these days are left out, because they answer something else
 */
@Serdeable
@Schema(name = "Explanation")
record ExplanationDocument(
    UUID keyResult,
    String status,
    String survey,
    UUID surveyVersion,
    UUID questionVersion,
    String question,
    LocalDate from,
    LocalDate to,
    Map<Integer, Long> counts,
    long minimumAnswers,
    ScoreDocument score,
    ScoreDocument withoutFlagged,
    List<String> breaks) {
  static ExplanationDocument of(
      Measurement measurement, Reading sound, long minimum, List<String> breaks) {
    var reading = measurement.reading();
    return new ExplanationDocument(
        measurement.keyResult().id().value(),
        measurement.verdict().status().name(),
        reading.version().survey().slug(),
        reading.version().id(),
        reading.questionVersion(),
        reading.words(),
        reading.window().from(),
        reading.window().to(),
        counts(reading),
        minimum,
        ScoreDocument.of(reading.score()),
        ScoreDocument.of(sound.score()),
        breaks);
  }

  private static Map<Integer, Long> counts(Reading reading) {
    var scale = reading.answers().scale();
    var counts = new TreeMap<Integer, Long>();
    for (int value = scale.low(); value <= scale.high(); value++) {
      counts.put(value, reading.answers().count(value));
    }
    return counts;
  }
}
