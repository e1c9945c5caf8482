package io.outturn.dashboard.api;

import io.micronaut.serde.annotation.Serdeable;
import io.outturn.outcome.Reading;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A score of one account.
 *
 * @param survey the slug of the survey that was answered
 * @param measure the score
 * @param from the first day counted
 * @param to the last day counted
 * @param score what the account's answers say
 */
@Serdeable
@Schema(name = "AccountScore")
record AccountScoreDocument(
    String survey, String measure, LocalDate from, LocalDate to, ScoreDocument score) {
  static AccountScoreDocument of(Reading reading) {
    return new AccountScoreDocument(
        reading.version().survey().slug(),
        reading.measure().toString(),
        reading.window().from(),
        reading.window().to(),
        ScoreDocument.of(reading.score()));
  }
}
