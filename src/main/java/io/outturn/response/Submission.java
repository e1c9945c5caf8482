package io.outturn.response;

import io.outturn.account.AccountId;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.logic.Value;
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
 * @param attributes what is known of the contact and the account, by dotted name, for the
 *     conditions of the survey
 * @param circumstances how it came about
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
    boolean completed,
    Map<String, Value> attributes,
    Circumstances circumstances) {
  public Submission {
    answers = Map.copyOf(answers);
    cleared = Set.copyOf(cleared);
    attributes = Map.copyOf(attributes);
  }
}
