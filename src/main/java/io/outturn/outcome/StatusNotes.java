package io.outturn.outcome;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.event.Event;
import io.outturn.event.Outbox;
import io.outturn.statistics.verdict.Status;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What could be said about key results over time, one row for each change. */
@Singleton
public final class StatusNotes {
  private static final String SELECT =
      "SELECT key_result_id, number, status, noted_at FROM key_result_status ";
  private static final String LATEST =
      """
      WHERE number = (SELECT MAX(s.number) FROM key_result_status s
        WHERE s.key_result_id = key_result_status.key_result_id)\
      """;
  private final Statements statements;
  private final Outbox outbox;

  StatusNotes(Statements statements, Outbox outbox) {
    this.statements = statements;
    this.outbox = outbox;
  }

  /**
   * What was said since a moment.
   *
   * @param number among the notes of the key result, from 1
   */
  public record Note(KeyResultId keyResult, int number, Status status, Instant at) {}

  /** The last note of each key result. */
  public List<Note> latest() {
    return statements.select(SELECT + LATEST, StatusNotes::note);
  }

  /** The notes about a key result, the first one first. */
  public List<Note> of(KeyResultId keyResult) {
    return statements.select(
        SELECT + "WHERE key_result_id = ? ORDER BY number", StatusNotes::note, keyResult.value());
  }

  /**
   * Notes a status that differs from the one noted last, and tells whoever waits for that. Of many
   * who see the same change, one notes it.
   */
  void note(KeyResultId keyResult, Optional<Note> last, Status status, Instant at) {
    int number = last.map(Note::number).orElse(0) + 1;
    statements.together(() ->
        statements.change(
                entry(keyResult, status),
                """
                INSERT INTO key_result_status (key_result_id, number, status, noted_at)
                VALUES (?, ?, ?, ?)\
                """,
                keyResult.value(),
                number,
                status.name(),
                at)
            && last.map(before -> tell(before, status, at)).orElse(true));
  }

  private boolean tell(Note before, Status status, Instant at) {
    var event =
        new Event.KeyResultStatusChanged(
            before.keyResult().value(), before.status().name(), status.name(), at);
    return statements.within(connection -> {
      outbox.add(connection, event);
      return true;
    });
  }

  private static Entry entry(KeyResultId keyResult, Status status) {
    return Entry.of(Action.STATUS_NOTED, Subject.of(Subject.Kind.KEY_RESULT, keyResult.value()))
        .to(State.of(Map.of("status", status)));
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        new KeyResultId(Statements.id(row, "key_result_id")),
        row.getInt("number"),
        Status.valueOf(row.getString("status")),
        row.getObject("noted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
  }
}
