package io.outturn.response.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose experience a row tells of.
 *
 * @param column the column that holds the account's slug or its name
 * @param segment the column that holds the segment of an account that is opened; empty when opened
 *     accounts belong to none
 * @param open whether an unknown account is opened under the name that the row gives
 */
public record AccountColumn(String column, Optional<String> segment, boolean open) {
  List<String> columns() {
    return Stream.concat(Stream.of(column), segment.stream()).toList();
  }

  /**
   * The account that a row names.
   *
   * @throws RowRefused when the cell is blank
   */
  public NamedAccount of(Row row) {
    var name = row.cell(column).strip();
    if (name.isEmpty()) {
      throw new RowRefused(column, "is blank, but it names the account");
    }
    return new NamedAccount(column, name, segment.map(row::cell).map(String::strip).orElse(""));
  }

  /**
   * An account as a row names it.
   *
   * @param column where it is named, for an error's sake
   * @param name its slug or name
   * @param segment the segment it is opened in; may be empty
   */
  public record NamedAccount(String column, String name, String segment) {}
}
