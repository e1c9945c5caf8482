package io.outturn.response.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * How the columns of a file become responses to one survey.
 *
 * @param survey the slug of the survey that was answered
 * @param source names where the rows come from; together with the row's identity it decides which
 *     response a row belongs to, so it must stay the same when a file is imported again
 * @param separator the character between cells; empty when it is to be found out
 * @param identity what names the respondent of a row
 * @param date when the row was answered
 * @param account whose experience it is; empty when the answers belong to no account
 * @param questions the columns that hold answers
 */
public record Mapping(
    String survey,
    String source,
    Optional<Character> separator,
    RowIdentity identity,
    DateColumn date,
    Optional<AccountColumn> account,
    List<QuestionColumn> questions) {
  public Mapping {
    questions = List.copyOf(questions);
  }

  /** Every column that the mapping reads, in the order it names them. */
  public SequencedSet<String> columns() {
    var columns = new LinkedHashSet<>(identity.columns());
    columns.add(date.column());
    account.ifPresent(account -> columns.addAll(account.columns()));
    for (var question : questions) {
      columns.addAll(question.columns());
    }
    return columns;
  }
}
