package io.outturn.identity;

import io.outturn.audit.Action;
import io.outturn.audit.Actor;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

@Singleton
final class JdbcSignIns implements SignIns {
  private static final String ADD_LINK =
      "INSERT INTO sign_in_link (token_hash, person_id, created_at, expires_at)"
          + " VALUES (?, ?, ?, ?)";
  private static final String ADD_SESSION =
      "INSERT INTO person_session (token_hash, person_id, created_at, expires_at)"
          + " VALUES (?, ?, ?, ?)";
  private static final String OWNER =
      "SELECT person_id FROM sign_in_link WHERE token_hash = ? AND expires_at > ?";
  private static final String USE_UP = "DELETE FROM sign_in_link WHERE token_hash = ?";
  private static final String REMEMBER = "UPDATE person SET last_signed_in_at = ? WHERE id = ?";
  private static final String SIGNED_IN =
      "SELECT p.id, p.email, p.name, p.role FROM person_session s"
          + " JOIN person p ON p.id = s.person_id WHERE s.token_hash = ? AND s.expires_at > ?";
  private static final String SIGN_OUT = "DELETE FROM person_session WHERE token_hash = ?";
  private static final String SWEEP_LINKS = "DELETE FROM sign_in_link WHERE expires_at <= ?";
  private static final String SWEEP_SESSIONS = "DELETE FROM person_session WHERE expires_at <= ?";
  private static final String WHOSE = "SELECT person_id FROM person_session WHERE token_hash = ?";
  private final Database database;
  private final Journal journal;

  JdbcSignIns(Database database, Journal journal) {
    this.journal = journal;
    this.database = database;
  }

  @Override
  public Secret link(PersonId person) {
    var link = Secret.fresh();
    var now = database.now();
    return database.run(connection -> {
      change(connection, SWEEP_LINKS, now);
      change(connection, SWEEP_SESSIONS, now);
      var expires = now.plus(LINK_LIFE);
      change(connection, ADD_LINK, link.hash(), Uuid7.bytes(person.value()), now, expires);
      journal.write(connection, entry(Action.SIGN_IN_LINK_MADE, person.value()));
      return link;
    });
  }

  @Override
  public Optional<Secret> signIn(Secret link) {
    return database.run(connection -> {
      var person = owner(connection, link);
      // Only the count of deleted rows decides: two readers may have seen the link.
      if (person.isEmpty() || change(connection, USE_UP, link.hash()) != 1) {
        return Optional.empty();
      }
      return Optional.of(begin(connection, person.get()));
    });
  }

  @Override
  public Optional<Person> signedIn(Secret session) {
    return database.run(connection -> {
      try (var query = connection.prepareStatement(SIGNED_IN)) {
        query.setBytes(1, session.hash());
        query.setObject(2, database.now());
        try (var rows = query.executeQuery()) {
          return rows.next() ? Optional.of(JdbcPeople.person(rows)) : Optional.empty();
        }
      }
    });
  }

  @Override
  public void signOut(Secret session) {
    database.run(connection -> {
      var person = key(connection, WHOSE, session.hash());
      boolean ended = change(connection, SIGN_OUT, session.hash()) == 1;
      if (ended && person.isPresent()) {
        noteSelf(connection, Action.SIGNED_OUT, person.get());
      }
      return ended;
    });
  }

  /** Noted as the doing of the person, who is not signed in before or after. */
  private void noteSelf(Connection connection, Action action, byte[] person) throws SQLException {
    var key = Uuid7.of(person);
    journal.write(connection, new Actor.Person(key), entry(action, key));
  }

  private static Entry entry(Action action, UUID person) {
    return Entry.of(action, Subject.of(Subject.Kind.PERSON, person));
  }

  private Optional<byte[]> owner(Connection connection, Secret link) throws SQLException {
    return key(connection, OWNER, link.hash(), database.now());
  }

  private static Optional<byte[]> key(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
      }
    }
  }

  private Secret begin(Connection connection, byte[] person) throws SQLException {
    var session = Secret.fresh();
    var now = database.now();
    change(connection, ADD_SESSION, session.hash(), person, now, now.plus(SESSION_LIFE));
    change(connection, REMEMBER, now, person);
    noteSelf(connection, Action.SIGNED_IN, person);
    return session;
  }

  private static int change(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
