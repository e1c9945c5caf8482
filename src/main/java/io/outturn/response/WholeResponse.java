package io.outturn.response;

import io.outturn.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is held of a response, for the person who gave it.
 *
 * @param id its key
 * @param surveyVersion the version that was answered
 * @param account whose experience it is
 * @param channel the way it came in
 * @param answeredOn the day it counts on
 * @param receivedAt when its first page arrived
 * @param completedAt when its last page arrived, where that is known
 * @param answers by question version
 */
public record WholeResponse(
    UUID id,
    UUID surveyVersion,
    AccountId account,
    Channel channel,
    LocalDate answeredOn,
    Instant receivedAt,
    Optional<Instant> completedAt,
    Map<UUID, Answer> answers) {
  public WholeResponse {
    answers = Map.copyOf(answers);
  }
}
