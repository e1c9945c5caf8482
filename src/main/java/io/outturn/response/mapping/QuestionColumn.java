package io.outturn.response.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * The column that holds the answers to one question.
 *
 * @param question the question's id, also that of a row of a matrix
 * @param column the column
 * @param values the answer that a cell stands for, as a text; empty when the cell holds the answer
 *     itself
 * @param missing cells that are no answer, such as a code for "don't know"; a blank cell never is
 *     one
 * @param when cells of other columns that must read so for this column to answer this question
 * @param other the column with the words to the option that asks for them
 */
public record QuestionColumn(
    String question,
    String column,
    SequencedMap<String, String> values,
    SequencedSet<String> missing,
    SequencedMap<String, String> when,
    Optional<String> other) {
  public QuestionColumn {
    values = new LinkedHashMap<>(values);
    missing = new LinkedHashSet<>(missing);
    when = new LinkedHashMap<>(when);
  }

  /** The columns that it reads. */
  SequencedSet<String> columns() {
    var columns = new LinkedHashSet<String>();
    columns.add(column);
    columns.addAll(when.keySet());
    other.ifPresent(columns::add);
    return columns;
  }

  /** Whether a row has an answer here. */
  boolean answers(Row row) {
    var cell = row.cell(column).strip();
    return !cell.isEmpty()
        && !missing.contains(cell)
        && when.entrySet().stream()
            .allMatch(each -> row.cell(each.getKey()).strip().equals(each.getValue()));
  }
}
