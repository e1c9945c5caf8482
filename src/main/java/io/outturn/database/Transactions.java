package io.outturn.database;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * Runs a whole transaction, and runs it again when the database asks for that: a deadlock, a lost
 * connection, a cluster that is changing its members. The work must therefore be repeatable: it
 * reads what it needs inside the transaction and its effects outside begin after this returns.
 */
@Singleton
public final class Transactions {
  private static final int TRIES = 10;
  private static final Set<Integer> PASSING = Set.of(1213, 1205, 1047, 1180, 1290, 1836, 3101);
  private final DataSource database;

  /**
   * The pool itself is used, not the framework's view of it, which has a connection only inside its
   * own transactions.
   */
  public Transactions(DataSource database, DataSourceResolver resolver) {
    this.database = resolver.resolve(database);
  }

  /** What is done inside one transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /**
   * Commits the work and answers its result.
   *
   * @throws SQLException what the database said, when it is not a passing trouble or when ten tries
   *     met it
   */
  public <T> T run(Work<T> work) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(work);
      } catch (SQLException trouble) {
        if (attempt == TRIES || !passing(trouble)) {
          throw trouble;
        }
        pause(attempt);
      }
    }
  }

  /**
   * Runs a transaction whose failure nobody can mend on the spot: it is told as an {@link
   * UncheckedSqlException}.
   */
  public <T> T call(Work<T> work) {
    try {
      return run(work);
    } catch (SQLException failure) {
      throw new UncheckedSqlException(failure);
    }
  }

  private <T> T once(Work<T> work) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.in(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException failure) {
        rollBack(connection, failure);
        throw failure;
      }
    }
  }

  private static void rollBack(Connection connection, Exception failure) {
    try {
      connection.rollback();
    } catch (SQLException second) {
      failure.addSuppressed(second);
    }
  }

  /** Whether the same transaction may succeed when it is tried again. */
  public static boolean passing(SQLException trouble) {
    var state = trouble.getSQLState();
    return PASSING.contains(trouble.getErrorCode())
        || (state != null && (state.equals("40001") || state.startsWith("08")));
  }

  private static void pause(int attempt) throws SQLException {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L << Math.min(attempt, 5)));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new SQLException("Stopped while waiting to try a transaction again", stop);
    }
  }
}
