package io.outturn.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;

/** What the tables of a response have in common: many rows by one statement. */
final class Rows {
  private Rows() {}

  /** Sets the parameters of one row. */
  interface Setter<R> {
    void set(PreparedStatement statement, R row) throws SQLException;
  }

  /** Runs a statement for each row in one go; for none, it costs nothing. */
  static <R> void run(Connection connection, String sql, Collection<R> rows, Setter<R> setter)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(sql)) {
      for (var row : rows) {
        setter.set(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** As many places for parameters as asked for, with commas between. */
  static String places(int number) {
    return String.join(",", Collections.nCopies(number, "?"));
  }
}
