package io.outturn.response;

import io.outturn.account.AccountId;
import io.outturn.database.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What never changes about a response.
 *
 * @param id its key in the database
 * @param key its key outside
 * @param surveyVersion the version that was answered first
 * @param account whose experience it is
 * @param channel the way its first submission came in
 * @param answeredOn the day it counts on
 * @param receivedAt when its first submission arrived
 */
record Head(
    UUID id,
    ResponseKey key,
    UUID surveyVersion,
    AccountId account,
    Channel channel,
    LocalDate answeredOn,
    Instant receivedAt) {
  /**
   * The key of an anonymous response is all random: others tell the millisecond they were made in.
   */
  static Head of(Submission first) {
    return new Head(
        first.version().survey().anonymous() ? UUID.randomUUID() : Uuid7.next(),
        first.key(),
        first.version().id(),
        first.account(),
        first.channel(),
        first.answeredOn(),
        first.receivedAt());
  }
}
