package io.outturn.audit;

import io.outturn.database.Transactions;
import io.outturn.database.UncheckedSqlException;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Single statements with their parameters, each in a transaction of its own unless several belong
 * {@link #together}, with the entry that notes what it changed.
 */
@Singleton
public final class Statements {
  private static final int DUPLICATE = 1062;
  private static final ScopedValue<Connection> SHARED = ScopedValue.newInstance();
  private final Transactions transactions;
  private final Journal journal;

  Statements(Transactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  /** Makes a value of a row. */
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * Runs several of them in one transaction: all of it happens, or nothing. It may be run again
   * when the database asks for that. What already belongs together with more stays with it.
   */
  public <T> T together(Supplier<T> changes) {
    return SHARED.isBound() ? changes.get() : begun(changes);
  }

  private <T> T begun(Supplier<T> changes) {
    return transactions.call(connection -> {
      try {
        return ScopedValue.where(SHARED, connection).call(changes::get);
      } catch (UncheckedSqlException failure) {
        throw failure.sql();
      }
    });
  }

  /** Changes what needs no entry of its own, because it belongs to a change that has one. */
  public void write(String sql, @Nullable Object... parameters) {
    in(connection -> changed(connection, sql, parameters));
  }

  /** Work of another feature that belongs to the same transaction. */
  public <T> T within(Transactions.Work<T> work) {
    return in(work);
  }

  private <T> T in(Transactions.Work<T> work) {
    if (!SHARED.isBound()) {
      return transactions.call(work);
    }
    try {
      return work.in(SHARED.get());
    } catch (SQLException failure) {
      throw new UncheckedSqlException(failure);
    }
  }

  public <T> List<T> select(String sql, Row<T> reader, @Nullable Object... parameters) {
    return in(connection -> {
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

  /**
   * Adds a row or changes one, and notes that it was.
   *
   * @return whether it was; a row that is there already stays as it is
   */
  public boolean change(Entry entry, String sql, @Nullable Object... parameters) {
    return in(connection -> {
      boolean changed = changed(connection, sql, parameters);
      if (changed) {
        journal.write(connection, entry);
      }
      return changed;
    });
  }

  private static boolean changed(Connection connection, String sql, @Nullable Object... parameters)
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
  public static UUID id(ResultSet row, String column) throws SQLException {
    return Uuid7.of(row.getBytes(column));
  }

  /** A key as it stands in a row that may have none. */
  public static Optional<UUID> anyId(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getBytes(column)).map(Uuid7::of);
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, column(parameters[i]));
    }
    return statement;
  }

  private static @Nullable Object column(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> maybe -> column(maybe.orElse(null));
      case UUID id -> Uuid7.bytes(id);
      case Instant at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC);
      default -> value;
    };
  }
}
