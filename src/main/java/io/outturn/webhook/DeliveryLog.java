package io.outturn.webhook;

import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads how the latest deliveries of an endpoint went. */
@Singleton
final class DeliveryLog {
  private static final int MOST = 100;
  private static final String TRIES =
      """
      SELECT t.delivery_id, e.type, t.tried_at, t.status, t.millis, t.said, d.due_at, d.begun
      FROM webhook_try t JOIN event_delivery d ON d.id = t.delivery_id
      JOIN event e ON e.id = d.event_id
      WHERE t.endpoint_id = ? ORDER BY t.tried_at DESC, t.id DESC LIMIT\s\
      """;
  private final Statements statements;

  DeliveryLog(Statements statements) {
    this.statements = statements;
  }

  /** The latest tries, the newest first. */
  List<WebhookPage.Try> of(UUID endpoint) {
    return statements.select(DeliveryLog::line, TRIES + MOST, (Object) Uuid7.bytes(endpoint));
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

  private static WebhookPage.Try line(ResultSet row) throws SQLException {
    var status = row.getString("status");
    return new WebhookPage.Try(
        Uuid7.of(row.getBytes("delivery_id")),
        row.getString("type"),
        row.getString("tried_at"),
        status == null ? "no answer" : status,
        row.getInt("millis"),
        row.getString("said"),
        next(row));
  }

  private static String next(ResultSet row) throws SQLException {
    var due = row.getString("due_at");
    if (due != null) {
      return "tried again from " + due;
    }
    return row.getInt("begun") >= BackOff.TRIES ? "no further try" : "settled";
  }
}
