package io.outturn.identity;

import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of this package, with their values in order. */
final class Rows {
  private Rows() {}

  /** What is made of one row. */
  @FunctionalInterface
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Runs a change and answers how many rows it met. */
  static int change(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, stored(values[i]));
      }
      return statement.executeUpdate();
    }
  }

  static <T> List<T> read(Connection connection, String sql, Reading<T> reading, Object... values)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, stored(values[i]));
      }
      try (var rows = query.executeQuery()) {
        var all = new ArrayList<T>();
        while (rows.next()) {
          all.add(reading.of(rows));
        }
        return all;
      }
    }
  }

  private static @Nullable Object stored(@Nullable Object value) {
    return value instanceof PersonId id ? Uuid7.bytes(id.value()) : value;
  }
}
