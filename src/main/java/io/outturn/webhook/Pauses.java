package io.outturn.webhook;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;

/** The times in which an endpoint is sent nothing, and who began and ended them. */
@Singleton
final class Pauses {
  /** For how long nothing may have been taken before it is paused. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private static final String PAUSE =
      """
      INSERT INTO webhook_pause (id, endpoint_id, why, paused_by, paused_at)
      SELECT ?, w.id, ?, ?, ? FROM webhook_endpoint w WHERE w.id = ? AND NOT EXISTS (
        SELECT 1 FROM webhook_pause p WHERE p.endpoint_id = w.id AND p.resumed_at IS NULL)\
      """;
  private static final String RESUME =
      """
      UPDATE webhook_pause SET resumed_by = ?, resumed_at = ?
      WHERE endpoint_id = ? AND resumed_at IS NULL\
      """;
  private static final String FAILING_SINCE =
      """
      SELECT MIN(t.tried_at) since FROM webhook_try t WHERE t.endpoint_id = ? AND t.tried_at >
        GREATEST(
          COALESCE((SELECT MAX(s.tried_at) FROM webhook_try s
            WHERE s.endpoint_id = t.endpoint_id AND s.status BETWEEN 200 AND 299), '1970-01-01'),
          COALESCE((SELECT MAX(p.resumed_at) FROM webhook_pause p
            WHERE p.endpoint_id = t.endpoint_id), '1970-01-01'))\
      """;
  private final Statements statements;
  private final Journal journal;
  private final Clock clock;

  Pauses(Statements statements, Journal journal, Clock clock) {
    this.statements = statements;
    this.journal = journal;
    this.clock = clock;
  }

  /** Sends nothing more for now; what happens meanwhile waits. */
  void begin(UUID id, String why, String who) {
    change(Action.WEBHOOK_PAUSED, id, PAUSE, bytes(Uuid7.next()), why, who, now(), bytes(id));
  }

  void end(UUID id, String who) {
    change(Action.WEBHOOK_RESUMED, id, RESUME, who, now(), bytes(id));
  }

  /** Is noted if it is one. */
  private void change(Action action, UUID id, String sql, Object... parameters) {
    statements.call(connection -> {
      int changed = Statements.update(connection, sql, parameters);
      if (changed > 0) {
        journal.write(connection, Entry.of(action, Subject.of(Subject.Kind.WEBHOOK, id)));
      }
      return changed;
    });
  }

  /** Pauses an endpoint that has taken nothing for days though it was tried. */
  void beginIfLost(UUID id) {
    var since =
        statements.select(row -> Utc.read(row, "since"), FAILING_SINCE, bytes(id)).getFirst();
    if (since.filter(first -> first.plus(PATIENCE).isBefore(clock.instant())).isPresent()) {
      begin(id, "It has taken nothing for three days.", "the installation");
    }
  }

  private LocalDateTime now() {
    return Utc.column(clock.instant());
  }

  private static Object bytes(UUID id) {
    return Uuid7.bytes(id);
  }
}
