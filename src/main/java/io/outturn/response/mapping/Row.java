package io.outturn.response.mapping;

import java.util.List;
import java.util.Map;

/**
 * One row of a file.
 *
 * @param line the line it begins on, counted from 1
 * @param positions where each column stands, counted from 0
 * @param cells its cells
 */
public record Row(long line, Map<String, Integer> positions, List<String> cells) {
  /** Stands where bytes were no UTF-8. */
  private static final char NO_CHARACTER = '\ufffd';

  /**
   * The cell of a column that the file has.
   *
   * @throws RowRefused when its bytes are no text
   */
  public String cell(String column) {
    var position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("The file has no column " + column);
    }
    return text(column, cells.get(position));
  }

  /** Refuses a row that has more or fewer cells than there are columns. */
  void requireEveryCell() {
    if (cells.size() != positions.size()) {
      throw new RowRefused(
          "",
          "has " + cells.size() + " cells, but the header names " + positions.size() + " columns");
    }
  }

  private static String text(String column, String cell) {
    if (cell.indexOf(NO_CHARACTER) >= 0) {
      throw new RowRefused(column, "holds bytes that are not UTF-8");
    }
    return cell;
  }
}
