package io.outturn.tally;

import io.outturn.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Counts the answers themselves, to prove the tallies right or to make them anew. */
@Singleton
public final class Recount {
  private final Transactions transactions;
  private final IndexSums sums;

  Recount(Transactions transactions, IndexSums sums) {
    this.transactions = transactions;
    this.sums = sums;
  }

  /**
   * How the tallies compare with the answers.
   *
   * @param responses responses stored
   * @param answers answers stored, those included that do not count
   * @param wrongByAccount counts of the account level that differ from the answers
   * @param wrongByDay counts of the day level that differ from the answers
   * @param wrongSums sums of indexes that differ from the ratings they are made of
   */
  public record Result(
      long responses, long answers, long wrongByAccount, long wrongByDay, long wrongSums) {
    public boolean agrees() {
      return wrongByAccount == 0 && wrongByDay == 0 && wrongSums == 0;
    }
  }

  /**
   * Compares every count with the answers, and every sum of an index with its ratings. Answers that
   * arrive meanwhile are counted on neither side or on both.
   */
  public Result verify() {
    var indexes = sums.indexes();
    return transactions.call(connection -> {
      oneMoment(connection);
      return new Result(
          number(connection, "SELECT COUNT(*) FROM response"),
          number(connection, "SELECT COUNT(*) FROM answer WHERE kind <> 'SUM'"),
          wrong(connection, Book.Level.ACCOUNT),
          wrong(connection, Book.Level.DAY),
          IndexSums.wrong(connection, indexes));
    });
  }

  private static long wrong(Connection connection, Book.Level level) throws SQLException {
    long wrong = 0;
    for (var book : Book.values()) {
      wrong += number(connection, book.wrong(level));
    }
    return wrong;
  }

  /**
   * One snapshot for all reads, counts that nobody moves while they are replaced, and as much time
   * as it takes; the pool resets both.
   */
  private static void oneMoment(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setNetworkTimeout(Runnable::run, 0);
  }

  /**
   * Replaces all counts by a recount, in one transaction, and answers how many answers were looked
   * at.
   */
  public long rebuild() {
    return transactions.call(connection -> {
      oneMoment(connection);
      for (var book : Book.values()) {
        for (var level : Book.Level.values()) {
          run(connection, book.delete(level));
          run(connection, book.fill(level));
        }
      }
      return number(connection, "SELECT COUNT(*) FROM answer WHERE counted");
    });
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
