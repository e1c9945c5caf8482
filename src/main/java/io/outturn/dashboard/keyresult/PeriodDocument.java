package io.outturn.dashboard.keyresult;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.dashboard.api.ScoreDocument;
import io.outturn.outcome.Reading;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A score of some days.
 *
 * @param from the first day
 * @param to the last day
 * @param counted whether it counts for the key result; false for answers to what was asked before
 * @param question what was asked
 * @param score what the answers say
 */
@Serdeable
@Schema(name = "Period")
record PeriodDocument(
    LocalDate from, LocalDate to, boolean counted, String question, ScoreDocument score) {
  static PeriodDocument of(Reading period, boolean counted, String question) {
    return new PeriodDocument(
        period.window().from(),
        period.window().to(),
        counted,
        question,
        ScoreDocument.of(period.score()));
  }

  /** Every period of a course: those that count, then what was asked before. */
  static List<PeriodDocument> of(Course course) {
    var counted = course.counted().stream().map(period -> of(period, true, course.whole().words()));
    var beside =
        course.beside().stream()
            .flatMap(part ->
                part.periods().stream()
                    .filter(period -> period.answers().n() > 0)
                    .map(period -> of(period, false, part.stretch().wording())));
    return Stream.concat(counted, beside).toList();
  }
}
