package io.outturn.response.imports;

/**
 * A row that was not stored.
 *
 * @param line the line it begins on, counted from 1
 * @param column the column at fault; empty when it is the row as a whole
 * @param reason what is wrong with it
 */
record RefusedRow(long line, String column, String reason) {
  @Override
  public String toString() {
    return "line " + line + (column.isEmpty() ? "" : ", column " + column) + ": " + reason;
  }
}
