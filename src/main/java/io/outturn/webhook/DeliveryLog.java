package io.outturn.webhook;

import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** Reads how the latest deliveries of an endpoint went. */
@Singleton
final class DeliveryLog {
  private static final int MOST = 100;
  private static final String TRIES =
      """
      SELECT t.id, t.delivery_id, e.type, t.tried_at, t.status, t.millis, t.said, d.due_at, d.begun
      FROM webhook_try t JOIN event_delivery d ON d.id = t.delivery_id
      JOIN event e ON e.id = d.event_id
      WHERE t.endpoint_id = ? ORDER BY t.tried_at DESC, t.id DESC LIMIT ?\
      """;
  private final Statements statements;

  DeliveryLog(Statements statements) {
    this.statements = statements;
  }

  /** The latest tries, the newest first. */
  List<Try> of(UUID endpoint) {
    return statements.select(DeliveryLog::line, TRIES, Uuid7.bytes(endpoint), MOST);
  }

  /** How many deliveries are still to be made. */
  int waiting(UUID endpoint) {
    return statements
        .select(
            row -> row.getInt("n"),
            """
            SELECT COUNT(*) n FROM event_delivery
            WHERE subscriber_id = ? AND due_at IS NOT NULL\
            """,
            (Object) Uuid7.bytes(endpoint))
        .getFirst();
  }

  private static Try line(ResultSet row) throws SQLException {
    int status = row.getInt("status");
    return new Try(
        Uuid7.of(row.getBytes("id")),
        Uuid7.of(row.getBytes("delivery_id")),
        row.getString("type"),
        Utc.read(row, "tried_at").orElseThrow(),
        status == 0 ? OptionalInt.empty() : OptionalInt.of(status),
        row.getInt("millis"),
        row.getString("said"),
        row.getInt("begun"),
        Utc.read(row, "due_at"));
  }
}
