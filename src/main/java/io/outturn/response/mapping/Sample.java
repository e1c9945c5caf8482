package io.outturn.response.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;

/**
 * The first rows of a file, to look at before it is imported.
 *
 * @param columns the names of its columns
 * @param rows some rows, each with a cell for every column
 */
public record Sample(List<String> columns, List<List<String>> rows) {
  public Sample {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The cells of a column that are not blank. */
  List<String> cells(String column) {
    int at = columns.indexOf(column);
    return rows.stream().map(row -> row.get(at).strip()).filter(cell -> !cell.isEmpty()).toList();
  }

  /** The columns that suit, each name once. */
  List<String> columns(Predicate<String> suited) {
    return columns.stream().distinct().filter(suited).toList();
  }

  SequencedSet<String> distinct(String column) {
    return new LinkedHashSet<>(cells(column));
  }
}
