package io.outturn.webhook;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Hands out what is due and notes how it went. What was handed out is due again after a while, so
 * that a server which dies in between loses nothing; the receiver may then get it twice.
 */
@Singleton
final class Deliveries {
  static final Duration LEASE = Duration.ofMinutes(2);
  private static final String ACTIVE =
      """
      SELECT id FROM webhook_endpoint WHERE id NOT IN (SELECT endpoint_id FROM webhook_end)
        AND id NOT IN (SELECT endpoint_id FROM webhook_pause WHERE resumed_at IS NULL)\
      """;

  /** By endpoint, so that none has to look past what waits for the others. */
  private static final String DUE =
      """
      SELECT id FROM event_delivery WHERE subscriber_id = ? AND due_at <= ?
      ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED\
      """;

  private static final String LEND =
      "UPDATE event_delivery SET begun = begun + 1, due_at = ? WHERE id = ?";
  private static final String CLAIM =
      """
      SELECT d.id, d.subscriber_id, w.address, e.payload, d.begun
      FROM event_delivery d JOIN event e ON e.id = d.event_id
      JOIN webhook_endpoint w ON w.id = d.subscriber_id WHERE d.id = ?\
      """;
  private static final String TRIED =
      """
      INSERT INTO webhook_try (id, delivery_id, endpoint_id, tried_at, millis, status, said)
      VALUES (?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String NEXT =
      """
      UPDATE event_delivery SET due_at = ? WHERE id = ? AND begun = ? AND subscriber_id NOT IN (
        SELECT endpoint_id FROM webhook_end)\
      """;
  private static final String AGAIN =
      "UPDATE event_delivery SET begun = 0, due_at = ? WHERE id = ? AND subscriber_id = ?";
  private final Statements statements;
  private final Journal journal;
  private final Clock clock;

  Deliveries(Statements statements, Journal journal, Clock clock) {
    this.statements = statements;
    this.journal = journal;
    this.clock = clock;
  }

  /** The endpoints that are sent to: neither ended nor paused. */
  List<UUID> active() {
    return statements.select(row -> Uuid7.of(row.getBytes("id")), ACTIVE);
  }

  /** At most so many of an endpoint that are due, each for one caller only. */
  List<Claim> claim(UUID endpoint, int most) {
    var now = clock.instant();
    return statements.call(connection -> {
      var due =
          Statements.select(
              connection,
              row -> Uuid7.of(row.getBytes("id")),
              DUE,
              Uuid7.bytes(endpoint),
              Utc.column(now),
              most);
      var claims = new ArrayList<Claim>();
      for (var id : due) {
        Statements.update(connection, LEND, Utc.column(now.plus(LEASE)), Uuid7.bytes(id));
        claims.addAll(
            Statements.select(connection, Deliveries::claim, CLAIM, (Object) Uuid7.bytes(id)));
      }
      return claims;
    });
  }

  /** Keeps how a try went and says when the next one is, unless it was taken or is given up. */
  void note(Claim claim, Outcome outcome) {
    statements.call(connection -> note(connection, claim, outcome));
  }

  private int note(Connection connection, Claim claim, Outcome outcome) throws SQLException {
    var now = clock.instant();
    Statements.update(
        connection,
        TRIED,
        Uuid7.bytes(Uuid7.next()),
        Uuid7.bytes(claim.id()),
        Uuid7.bytes(claim.endpoint()),
        Utc.column(now),
        (int) outcome.took().toMillis(),
        outcome.status().isPresent() ? outcome.status().getAsInt() : null,
        outcome.said());
    var wait =
        outcome.taken()
            ? Optional.<Duration>empty()
            : BackOff.after(claim.tries(), RandomGenerator.getDefault());
    return Statements.update(
        connection,
        NEXT,
        wait.map(left -> Utc.column(now.plus(left))).orElse(null),
        Uuid7.bytes(claim.id()),
        claim.tries());
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(
        Uuid7.of(row.getBytes("id")),
        Uuid7.of(row.getBytes("subscriber_id")),
        row.getString("address"),
        row.getString("payload"),
        row.getInt("begun"));
  }

  /**
   * Makes a delivery due once more from its first try on; false when the endpoint has none such.
   */
  boolean replay(UUID endpoint, UUID delivery) {
    return statements.call(connection -> {
      int found =
          Statements.update(
              connection,
              AGAIN,
              Utc.column(clock.instant()),
              Uuid7.bytes(delivery),
              Uuid7.bytes(endpoint));
      if (found == 1) {
        var webhook = Subject.of(Subject.Kind.WEBHOOK, endpoint);
        journal.write(connection, Entry.of(Action.EVENT_SENT_AGAIN, webhook));
      }
      return found == 1;
    });
  }
}
