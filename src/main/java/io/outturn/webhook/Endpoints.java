package io.outturn.webhook;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import io.outturn.event.EventType;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The endpoints there are, with their secrets and their pauses. Every change says who made it. */
@Singleton
final class Endpoints {
  /** For how long an old secret signs beside its successor. */
  static final Duration OVERLAP = Duration.ofHours(24);

  private static final String SELECT =
      """
      SELECT w.id, w.address, (SELECT GROUP_CONCAT(s.type) FROM event_subscription s
        WHERE s.subscriber_id = w.id) types, (SELECT MIN(p.why) FROM webhook_pause p
        WHERE p.endpoint_id = w.id AND p.resumed_at IS NULL) why
      FROM webhook_endpoint w WHERE w.id NOT IN (SELECT endpoint_id FROM webhook_end)\
      """;
  private static final String SECRET =
      """
      INSERT INTO webhook_secret (id, endpoint_id, secret, made_by, made_at)
      VALUES (?, ?, ?, ?, ?)\
      """;
  private final Statements statements;
  private final Journal journal;
  private final Clock clock;

  Endpoints(Statements statements, Journal journal, Clock clock) {
    this.statements = statements;
    this.journal = journal;
    this.clock = clock;
  }

  /** All that were not ended. */
  List<Endpoint> all() {
    return statements.select(Endpoints::endpoint, SELECT + " ORDER BY w.address, w.id");
  }

  Optional<Endpoint> find(UUID id) {
    return statements.select(Endpoints::endpoint, SELECT + " AND w.id = ?", bytes(id)).stream()
        .findFirst();
  }

  /** Adds one and answers its key; its secret is {@link #secrets}' only one. */
  UUID add(Target target, Set<EventType> types, String who) {
    var id = Uuid7.next();
    return statements.call(connection -> {
      Statements.update(
          connection,
          "INSERT INTO webhook_endpoint (id, address, added_by, added_at) VALUES (?, ?, ?, ?)",
          bytes(id),
          target.uri().toString(),
          who,
          now());
      for (var type : types) {
        Statements.update(
            connection,
            "INSERT INTO event_subscription (subscriber_id, type) VALUES (?, ?)",
            bytes(id),
            type.code());
      }
      secret(connection, id, who);
      journal.write(connection, entry(Action.WEBHOOK_ADDED, id).to(state(target, types)));
      return id;
    });
  }

  private static State state(Target target, Set<EventType> types) {
    var codes = types.stream().map(EventType::code).sorted().collect(Collectors.joining(" "));
    return State.of(Map.of("host", target.host(), "events", codes));
  }

  private static Entry entry(Action action, UUID id) {
    return Entry.of(action, Subject.of(Subject.Kind.WEBHOOK, id));
  }

  private void secret(Connection connection, UUID id, String who) throws SQLException {
    var fresh = SigningSecret.fresh().text();
    Statements.update(connection, SECRET, bytes(Uuid7.next()), bytes(id), fresh, who, now());
  }

  /** The secrets that sign at present, the newest first. */
  List<SigningSecret> secrets(UUID id) {
    return statements.select(
        row -> new SigningSecret(row.getString("secret")),
        """
        SELECT secret FROM webhook_secret WHERE endpoint_id = ?
          AND (expires_at IS NULL OR expires_at > ?) ORDER BY expires_at IS NULL DESC, id DESC\
        """,
        bytes(id),
        now());
  }

  /** Makes another secret; the one before signs beside it for a day. */
  void rotate(UUID id, String who) {
    statements.call(connection -> {
      Statements.update(
          connection,
          "UPDATE webhook_secret SET expires_at = ? WHERE endpoint_id = ? AND expires_at IS NULL",
          Utc.column(clock.instant().plus(OVERLAP)),
          bytes(id));
      secret(connection, id, who);
      journal.write(connection, entry(Action.WEBHOOK_SECRET_MADE, id));
      return id;
    });
  }

  /** Sends nothing more for good, and drops what waits. */
  void end(UUID id, String who) {
    statements.call(connection -> {
      Statements.update(
          connection, "DELETE FROM event_subscription WHERE subscriber_id = ?", bytes(id));
      Statements.update(
          connection,
          "INSERT IGNORE INTO webhook_end (endpoint_id, ended_by, ended_at) VALUES (?, ?, ?)",
          bytes(id),
          who,
          now());
      Statements.update(
          connection, "UPDATE event_delivery SET due_at = NULL WHERE subscriber_id = ?", bytes(id));
      journal.write(connection, entry(Action.WEBHOOK_ENDED, id));
      return id;
    });
  }

  private static Endpoint endpoint(ResultSet row) throws SQLException {
    return new Endpoint(
        Uuid7.of(row.getBytes("id")),
        row.getString("address"),
        types(row.getString("types")),
        Optional.ofNullable(row.getString("why")));
  }

  private static Set<EventType> types(String codes) {
    var named = Set.of(codes.split(","));
    return EventType.raised().stream()
        .filter(type -> named.contains(type.code()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private LocalDateTime now() {
    return Utc.column(clock.instant());
  }

  private static Object bytes(UUID id) {
    return Uuid7.bytes(id);
  }
}
