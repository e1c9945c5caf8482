package io.outturn.editor.draft;

import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements with their parameters, inside one transaction. */
record Rows(Connection connection) {
  private static final int DUPLICATE = 1062;

  /** Makes a value of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** What is done inside one transaction. */
  interface Work<T> {
    T with(Rows rows) throws SQLException;
  }

  static <T> T in(Transactions transactions, Work<T> work) {
    return transactions.call(connection -> work.with(new Rows(connection)));
  }

  <T> List<T> select(String sql, Row<T> reader, @Nullable Object... parameters)
      throws SQLException {
    try (var statement = prepared(sql, parameters);
        var rows = statement.executeQuery()) {
      var values = new ArrayList<T>();
      while (rows.next()) {
        values.add(reader.read(rows));
      }
      return values;
    }
  }

  int change(String sql, @Nullable Object... parameters) throws SQLException {
    try (var statement = prepared(sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  /** Whether the row is new; false when it is there already. */
  boolean add(String sql, @Nullable Object... parameters) throws SQLException {
    try {
      return change(sql, parameters) == 1;
    } catch (SQLException failure) {
      if (failure.getErrorCode() == DUPLICATE) {
        return false;
      }
      throw failure;
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, column(parameters[i]));
    }
    return statement;
  }

  private static @Nullable Object column(@Nullable Object value) {
    return switch (value) {
      case DraftId(var id) -> Uuid7.bytes(id);
      case UUID id -> Uuid7.bytes(id);
      case Instant at -> Utc.column(at);
      case null, default -> value;
    };
  }
}
