package io.outturn.tally;

import io.outturn.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Counts the answers themselves, to prove the tallies right or to make them anew. */
@Singleton
public final class Recount {
  private static final String FROM_ANSWERS_BY_ACCOUNT =
      """
      SELECT a.question_version_id, r.answered_on, r.account_id, a.rating, COUNT(*) AS n
      FROM answer a JOIN response r ON r.id = a.response_id
      WHERE a.rating IS NOT NULL
      GROUP BY a.question_version_id, r.answered_on, r.account_id, a.rating\
      """;
  private static final String FROM_ANSWERS_BY_DAY =
      """
      SELECT a.question_version_id, r.answered_on, a.rating, COUNT(*) AS n
      FROM answer a JOIN response r ON r.id = a.response_id
      WHERE a.rating IS NOT NULL
      GROUP BY a.question_version_id, r.answered_on, a.rating\
      """;
  private static final String WRONG_BY_ACCOUNT =
      """
      SELECT COUNT(*) FROM (
        SELECT x.question_version_id, x.answered_on, x.account_id, x.rating FROM (
          SELECT question_version_id, answered_on, account_id, rating, n FROM tally_account WHERE n <> 0
          UNION ALL
          SELECT c.question_version_id, c.answered_on, c.account_id, c.rating, -c.n FROM (%s) c) x
        GROUP BY x.question_version_id, x.answered_on, x.account_id, x.rating HAVING SUM(x.n) <> 0) wrong\
      """
          .formatted(FROM_ANSWERS_BY_ACCOUNT);
  private static final String WRONG_BY_DAY =
      """
      SELECT COUNT(*) FROM (
        SELECT x.question_version_id, x.answered_on, x.rating FROM (
          SELECT question_version_id, answered_on, rating, n FROM tally_day WHERE n <> 0
          UNION ALL
          SELECT c.question_version_id, c.answered_on, c.rating, -c.n FROM (%s) c) x
        GROUP BY x.question_version_id, x.answered_on, x.rating HAVING SUM(x.n) <> 0) wrong\
      """
          .formatted(FROM_ANSWERS_BY_DAY);
  private final Transactions transactions;

  public Recount(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * How the tallies compare with the answers.
   *
   * @param responses responses stored
   * @param ratings answers that count
   * @param wrongByAccount counts of the account level that differ from the answers
   * @param wrongByDay counts of the day level that differ from the answers
   */
  public record Result(long responses, long ratings, long wrongByAccount, long wrongByDay) {
    public boolean agrees() {
      return wrongByAccount == 0 && wrongByDay == 0;
    }
  }

  /**
   * Compares every count with the answers. Answers that arrive meanwhile are counted on neither
   * side or on both.
   */
  public Result verify() {
    return transactions.call(connection -> {
      oneMoment(connection);
      return new Result(
          number(connection, "SELECT COUNT(*) FROM response"),
          number(connection, "SELECT COUNT(*) FROM answer WHERE rating IS NOT NULL"),
          number(connection, WRONG_BY_ACCOUNT),
          number(connection, WRONG_BY_DAY));
    });
  }

  /**
   * One snapshot for all reads, and counts that nobody moves while they are replaced; the pool
   * resets it.
   */
  private static void oneMoment(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
  }

  /**
   * Replaces all counts by a recount, in one transaction, and answers how many answers were
   * counted.
   */
  public long rebuild() {
    return transactions.call(connection -> {
      oneMoment(connection);
      run(connection, "DELETE FROM tally_account");
      run(connection, "DELETE FROM tally_day");
      run(
          connection,
          "INSERT INTO tally_account (question_version_id, answered_on, account_id, rating, n) "
              + FROM_ANSWERS_BY_ACCOUNT);
      run(
          connection,
          "INSERT INTO tally_day (question_version_id, answered_on, rating, n) "
              + FROM_ANSWERS_BY_DAY);
      return number(connection, "SELECT COALESCE(SUM(n), 0) FROM tally_day");
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
