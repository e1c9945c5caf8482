package io.outturn.response.mapping;

import io.outturn.response.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a row says, in the survey's terms.
 *
 * @param line the line it begins on
 * @param identity names its respondent
 * @param day when it was answered
 * @param account whose experience it is, if the mapping says so
 * @param answers by question id; empty when every answer is missing
 */
public record Entry(
    long line,
    String identity,
    LocalDate day,
    Optional<AccountColumn.NamedAccount> account,
    Map<String, Answer> answers) {
  public Entry {
    answers = Map.copyOf(answers);
  }
}
