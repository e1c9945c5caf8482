package io.outturn.identity;

import io.outturn.audit.Action;
import io.outturn.audit.Actor;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

@Singleton
final class JdbcSessions implements Sessions {
  private static final String ADD =
      "INSERT INTO person_session (token_hash, person_id, created_at, expires_at, last_used_at)"
          + " VALUES (?, ?, ?, ?, ?)";
  private static final String REMEMBER = "UPDATE person SET last_signed_in_at = ? WHERE id = ?";
  private static final String NOTE = "UPDATE person_session SET device = ? WHERE token_hash = ?";
  private static final String OPEN =
      "SELECT token_hash, device, created_at, last_used_at FROM person_session"
          + " WHERE person_id = ? AND expires_at > ?"
          + " AND COALESCE(last_used_at, created_at) > ?"
          + " ORDER BY COALESCE(last_used_at, created_at) DESC";
  private static final String END = "DELETE FROM person_session WHERE token_hash = ?";
  private static final String END_ALL = "DELETE FROM person_session WHERE person_id = ?";
  private final Database database;
  private final Journal journal;

  JdbcSessions(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public Secret begin(PersonId person) {
    return database.run(connection -> begin(connection, person));
  }

  /** Begins a session inside somebody else's transaction. */
  Secret begin(Connection connection, PersonId person) throws SQLException {
    var session = Secret.fresh();
    var now = database.now();
    var expires = now.plus(SignIns.SESSION_LIFE);
    Rows.change(connection, ADD, session.hash(), person, now, expires, now);
    Rows.change(connection, REMEMBER, now, person);
    noteSelf(connection, Action.SIGNED_IN, person);
    return session;
  }

  /** Noted as the doing of the person, who is not signed in before or after. */
  void noteSelf(Connection connection, Action action, PersonId person) throws SQLException {
    var entry = Entry.of(action, Subject.of(Subject.Kind.PERSON, person.value()));
    journal.write(connection, new Actor.Person(person.value()), entry);
  }

  @Override
  public void note(Secret session, Device device) {
    database.run(connection -> Rows.change(connection, NOTE, device.words(), session.hash()));
  }

  @Override
  public List<Open> of(PersonId person) {
    return hashes(person).stream().map(Known::open).toList();
  }

  @Override
  public void end(PersonId person, String handle) {
    end(person, known -> known.open().handle().equals(handle));
  }

  @Override
  public void endOthers(PersonId person, Secret kept) {
    end(person, known -> !Arrays.equals(known.hash(), kept.hash()));
  }

  @Override
  public void endAll(PersonId person) {
    database.run(connection -> Rows.change(connection, END_ALL, person));
  }

  private void end(PersonId person, Predicate<Known> which) {
    hashes(person).stream()
        .filter(which)
        .forEach(known -> database.run(connection -> end(connection, person, known)));
  }

  private int end(Connection connection, PersonId person, Known known) throws SQLException {
    int ended = Rows.change(connection, END, known.hash());
    if (ended == 1) {
      noteSelf(connection, Action.SESSION_ENDED, person);
    }
    return ended;
  }

  private List<Known> hashes(PersonId person) {
    var now = database.now();
    var rested = now.minus(SignIns.SESSION_REST);
    return database.run(
        connection -> Rows.read(connection, OPEN, JdbcSessions::known, person, now, rested));
  }

  private static Known known(java.sql.ResultSet row) throws SQLException {
    var hash = row.getBytes("token_hash");
    var device = row.getString("device");
    var began = row.getObject("created_at", LocalDateTime.class);
    var used = row.getObject("last_used_at", LocalDateTime.class);
    return new Known(
        hash,
        new Open(
            Open.handle(hash),
            device == null ? "Unknown browser" : device,
            began,
            used == null ? began : used));
  }

  /** A session with what it is stored under. */
  private static final class Known {
    private final byte[] hash;
    private final Open open;

    Known(byte[] hash, Open open) {
      this.hash = hash;
      this.open = open;
    }

    byte[] hash() {
      return hash;
    }

    Open open() {
      return open;
    }
  }
}
