package io.outturn.privacy;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is held of one response, to be handed to the person who gave it.
 *
 * @param id its key
 * @param survey the name of the survey in addresses
 * @param title what the form was called
 * @param account the customer whose experience it is; absent behind a public link
 * @param channel the way it came in
 * @param answeredOn the day it counts on
 * @param receivedAt when its first page arrived; the beginning of the day in anonymous surveys
 * @param completedAt when its last page arrived, where that is known
 * @param answers what was said
 * @param flags what was noted about how it came in
 */
@Serdeable
record HeldResponse(
    String id,
    String survey,
    String title,
    @Nullable String account,
    String channel,
    LocalDate answeredOn,
    Instant receivedAt,
    @Nullable Instant completedAt,
    List<Line> answers,
    List<String> flags) {
  /**
   * A question and what was answered.
   *
   * @param question its name in the survey
   * @param asked its words
   * @param answer one thing a line
   */
  @Serdeable
  record Line(String question, String asked, List<String> answer) {}
}
