package io.outturn.identity;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class JdbcSignIns implements SignIns {
  private static final String ADD_LINK =
      "INSERT INTO sign_in_link (token_hash, person_id, created_at, expires_at)"
          + " VALUES (?, ?, ?, ?)";
  private static final String OWNER =
      "SELECT p.id FROM sign_in_link l JOIN person p ON p.id = l.person_id"
          + " WHERE l.token_hash = ? AND l.expires_at > ? AND "
          + JdbcPeople.ACTIVE;
  private static final String USE_UP = "DELETE FROM sign_in_link WHERE token_hash = ?";
  private static final String SIGNED_IN =
      "SELECT p.id, p.email, p.name, p.role, s.last_used_at FROM person_session s"
          + " JOIN person p ON p.id = s.person_id WHERE s.token_hash = ? AND s.expires_at > ?"
          + " AND COALESCE(s.last_used_at, s.created_at) > ? AND "
          + JdbcPeople.ACTIVE;
  private static final String USED =
      "UPDATE person_session SET last_used_at = ? WHERE token_hash = ?";
  private static final String SIGN_OUT = "DELETE FROM person_session WHERE token_hash = ?";
  private static final String SWEEP_LINKS = "DELETE FROM sign_in_link WHERE expires_at <= ?";
  private static final String SWEEP_SESSIONS = "DELETE FROM person_session WHERE expires_at <= ?";
  private static final String WHOSE = "SELECT person_id FROM person_session WHERE token_hash = ?";
  private final Database database;
  private final JdbcSessions sessions;
  private final Journal journal;

  JdbcSignIns(Database database, JdbcSessions sessions, Journal journal) {
    this.database = database;
    this.sessions = sessions;
    this.journal = journal;
  }

  @Override
  public Secret link(PersonId person) {
    var link = Secret.fresh();
    var now = database.now();
    return database.run(connection -> {
      Rows.change(connection, SWEEP_LINKS, now);
      Rows.change(connection, SWEEP_SESSIONS, now);
      var expires = now.plus(LINK_LIFE);
      Rows.change(connection, ADD_LINK, link.hash(), Uuid7.bytes(person.value()), now, expires);
      var subject = Subject.of(Subject.Kind.PERSON, person.value());
      journal.write(connection, Entry.of(Action.SIGN_IN_LINK_MADE, subject));
      return link;
    });
  }

  @Override
  public Optional<Secret> signIn(Secret link) {
    return database.run(connection -> {
      var person = owner(connection, link);
      // Only the count of deleted rows decides: two readers may have seen the link.
      if (person.isEmpty() || Rows.change(connection, USE_UP, link.hash()) != 1) {
        return Optional.empty();
      }
      return Optional.of(sessions.begin(connection, person.get()));
    });
  }

  @Override
  public Optional<Person> signedIn(Secret session) {
    var now = database.now();
    return database.run(connection -> {
      var rested = now.minus(SESSION_REST);
      var known = Rows.read(connection, SIGNED_IN, Used::of, session.hash(), now, rested);
      if (known.stream().anyMatch(used -> used.isOld(now))) {
        Rows.change(connection, USED, now, session.hash());
      }
      return known.stream().map(Used::person).findFirst();
    });
  }

  @Override
  public void signOut(Secret session) {
    database.run(connection -> {
      var person = person(connection, WHOSE, session.hash());
      boolean ended = Rows.change(connection, SIGN_OUT, session.hash()) == 1;
      if (ended && person.isPresent()) {
        sessions.noteSelf(connection, Action.SIGNED_OUT, person.get());
      }
      return ended;
    });
  }

  private Optional<PersonId> owner(Connection connection, Secret link) throws SQLException {
    return person(connection, OWNER, link.hash(), database.now());
  }

  private static Optional<PersonId> person(Connection connection, String sql, Object... values)
      throws SQLException {
    return Rows.read(connection, sql, row -> new PersonId(Uuid7.of(row.getBytes(1))), values)
        .stream()
        .findFirst();
  }

  /**
   * Somebody with the time at which their session was noted to be used: once a minute is enough,
   * and spares most requests a write.
   */
  private record Used(Person person, @Nullable LocalDateTime last) {
    static Used of(ResultSet row) throws SQLException {
      return new Used(JdbcPeople.person(row), row.getObject("last_used_at", LocalDateTime.class));
    }

    boolean isOld(LocalDateTime now) {
      return last == null || last.isBefore(now.minusMinutes(1));
    }
  }
}
