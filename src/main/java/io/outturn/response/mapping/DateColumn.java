package io.outturn.response.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * When a row was answered.
 *
 * @param column the column that holds the date
 * @param format how it is written
 */
public record DateColumn(String column, DateFormat format) {
  /**
   * The day a row counts on.
   *
   * @param latest the last day that is believed
   * @throws RowRefused when the cell is no date or lies after that day
   */
  public LocalDate of(Row row, LocalDate latest) {
    var day = parsed(row.cell(column).strip());
    if (day.isAfter(latest)) {
      throw new RowRefused(column, day + " lies in the future");
    }
    return day;
  }

  private LocalDate parsed(String cell) {
    try {
      return format.parse(cell);
    } catch (DateTimeParseException _) {
      throw new RowRefused(column, "'" + cell + "' is not a date written " + format.pattern());
    }
  }
}
