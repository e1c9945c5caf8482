package io.outturn.webhook;

import io.outturn.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements with their parameters in order, alone or inside a transaction. */
@Singleton
final class Statements {
  private final Transactions transactions;

  Statements(Transactions transactions) {
    this.transactions = transactions;
  }

  /** What one row says. */
  interface Read<T> {
    T from(ResultSet row) throws SQLException;
  }

  <T> T call(Transactions.Work<T> work) {
    return transactions.call(work);
  }

  <T> List<T> select(Read<T> read, String sql, Object... parameters) {
    return transactions.call(connection -> select(connection, read, sql, parameters));
  }

  static <T> List<T> select(Connection connection, Read<T> read, String sql, Object... parameters)
      throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      set(select, parameters);
      try (var row = select.executeQuery()) {
        var rows = new ArrayList<T>();
        while (row.next()) {
          rows.add(read.from(row));
        }
        return rows;
      }
    }
  }

  int update(String sql, Object... parameters) {
    return transactions.call(connection -> update(connection, sql, parameters));
  }

  static int update(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    try (var update = connection.prepareStatement(sql)) {
      set(update, parameters);
      return update.executeUpdate();
    }
  }

  private static void set(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
