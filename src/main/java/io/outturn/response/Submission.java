package io.outturn.response;

import io.outturn.account.AccountId;
import io.outturn.survey.SurveyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * One page of answers, or all of them, on its way into the response that its key names. Answers to
 * the same question replace what that response said before; answers to other questions stay.
 *
 * @param key names the response
 * @param version the survey version that was answered
 * @param account whose experience it is
 * @param channel the way it came in
 * @param answeredOn the day it counts on; a response keeps the day of its first submission
 * @param receivedAt when it arrived
 * @param answers by question id; may be empty when every question of the page was passed over
 * @param cleared ids of questions whose earlier answer the person took back
 * @param completed whether the last page was sent
 */
public record Submission(
    ResponseKey key,
    SurveyVersion version,
    AccountId account,
    Channel channel,
    LocalDate answeredOn,
    Instant receivedAt,
    Map<String, Answer> answers,
    Set<String> cleared,
    boolean completed) {
  public Submission {
    answers = Map.copyOf(answers);
    cleared = Set.copyOf(cleared);
  }
}
