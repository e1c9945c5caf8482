package io.outturn.response.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What names the respondent of a row. Rows with one identity make one response, so a respondent
 * whose answers fill several rows is counted once.
 *
 * @param columns the columns that name the respondent together, at least one
 * @param pattern what part of a single column is the identity: its first group; empty when the
 *     whole cell is
 */
public record RowIdentity(List<String> columns, Optional<Pattern> pattern) {
  /** Keeps the cells of several columns apart: "a" + "bc" is not "ab" + "c". */
  private static final String BETWEEN = "\u001f";

  public RowIdentity {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("At least one column must name the respondent");
    }
    if (pattern.isPresent() && columns.size() > 1) {
      throw new IllegalArgumentException("A pattern reads one column, not " + columns.size());
    }
    if (pattern.isPresent() && pattern.get().matcher("").groupCount() < 1) {
      throw new IllegalArgumentException(
          "The pattern needs a group in round brackets: the part that names the respondent");
    }
  }

  /**
   * The identity of a row.
   *
   * @throws RowRefused when a cell is blank or the pattern does not match it
   */
  public String of(Row row) {
    return columns.stream().map(column -> part(row, column)).collect(Collectors.joining(BETWEEN));
  }

  private String part(Row row, String column) {
    var cell = row.cell(column).strip();
    if (cell.isEmpty()) {
      throw new RowRefused(column, "is blank, but it names the respondent");
    }
    return pattern.map(shape -> named(shape, cell, column)).orElse(cell);
  }

  private static String named(Pattern shape, String cell, String column) {
    var match = shape.matcher(cell);
    if (!match.find()) {
      throw new RowRefused(column, "'" + cell + "' does not match the pattern " + shape);
    }
    var name = match.group(1);
    if (name == null || name.isBlank()) {
      throw new RowRefused(column, "'" + cell + "' names nobody by the pattern " + shape);
    }
    return name;
  }
}
