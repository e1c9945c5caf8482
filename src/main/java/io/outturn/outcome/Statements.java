package io.outturn.outcome;

import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Single statements with their parameters, each in a transaction of its own. */
@Singleton
final class Statements {
  private static final int DUPLICATE = 1062;
  private final Transactions transactions;
  private final Journal journal;

  Statements(Transactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  /** Makes a value of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> select(String sql, Row<T> reader, Object... parameters) {
    return transactions.call(connection -> {
      try (var statement = prepared(connection, sql, parameters);
          var rows = statement.executeQuery()) {
        var values = new ArrayList<T>();
        while (rows.next()) {
          values.add(reader.read(rows));
        }
        return values;
      }
    });
  }

  /** Adds a row and notes that it was; a row that is there already stays as it is. */
  void add(Entry entry, String sql, Object... parameters) {
    transactions.call(connection -> {
      boolean added = added(connection, sql, parameters);
      if (added) {
        journal.write(connection, entry);
      }
      return added;
    });
  }

  private static boolean added(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (var statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate() == 1;
    } catch (SQLException failure) {
      if (failure.getErrorCode() == DUPLICATE) {
        return false;
      }
      throw failure;
    }
  }

  /** A key as it stands in a row. */
  static UUID id(ResultSet row, String column) throws SQLException {
    return Uuid7.of(row.getBytes(column));
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, column(parameters[i]));
    }
    return statement;
  }

  private static Object column(Object value) {
    return switch (value) {
      case UUID id -> Uuid7.bytes(id);
      case Instant at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC);
      default -> value;
    };
  }
}
