package io.outturn.response;

import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import io.outturn.response.validity.FlagRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;

/** The rows of flags inside one transaction. */
final class FlagRows {
  /** Withdrawn and noted again in the same instant, a flag stood all the time. */
  private static final String NOTE =
      """
      INSERT INTO response_flag (response_id, rule, noted_at, detail) VALUES (?, ?, ?, ?)
      ON DUPLICATE KEY UPDATE detail = VALUES(detail), withdrawn_at = NULL\
      """;

  private static final String WITHDRAW =
      """
      UPDATE response_flag SET withdrawn_at = ?
      WHERE response_id = ? AND rule = ? AND withdrawn_at IS NULL\
      """;
  private final Connection connection;

  FlagRows(Connection connection) {
    this.connection = connection;
  }

  private record Row(UUID response, FlagRule rule, Instant at, String detail) {}

  /** Withdraws what no longer holds and notes what is new. */
  void write(Collection<Draft> drafts) throws SQLException {
    var withdrawn = new ArrayList<Row>();
    var noted = new ArrayList<Row>();
    for (var draft : drafts) {
      draft.flags().eachWithdrawn((rule, seen) -> withdrawn.add(row(draft, rule, seen)));
      draft.flags().eachNoted((rule, seen) -> noted.add(row(draft, rule, seen)));
    }
    Rows.run(
        connection,
        WITHDRAW,
        withdrawn,
        (statement, row) -> {
          statement.setObject(1, Utc.column(row.at()));
          statement.setBytes(2, Uuid7.bytes(row.response()));
          statement.setString(3, row.rule().name());
        });
    Rows.run(
        connection,
        NOTE,
        noted,
        (statement, row) -> {
          statement.setBytes(1, Uuid7.bytes(row.response()));
          statement.setString(2, row.rule().name());
          statement.setObject(3, Utc.column(row.at()));
          statement.setString(4, row.detail());
        });
  }

  private static Row row(Draft draft, FlagRule rule, String seen) {
    return new Row(draft.head().id(), rule, draft.changedAt(), seen);
  }
}
