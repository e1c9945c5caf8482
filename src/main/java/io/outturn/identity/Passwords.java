package io.outturn.identity;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.Subject;
import io.outturn.identity.password.Hashing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The passwords of people, and the one-time links with which one is chosen. */
@Singleton
public final class Passwords {
  /** How long somebody who forgot theirs may use the link. */
  public static final Duration RESET_LIFE = Duration.ofMinutes(30);

  /** How long somebody who was invited may use it. */
  public static final Duration INVITATION_LIFE = Duration.ofDays(7);

  private static final String OF =
      "SELECT w.hash FROM person p JOIN person_password w ON w.person_id = p.id"
          + " WHERE LOWER(p.email) = ? AND "
          + JdbcPeople.ACTIVE;
  private static final String HAS = "SELECT 1 FROM person_password WHERE person_id = ?";
  private static final String SET =
      "INSERT INTO person_password (person_id, hash, set_at) VALUES (?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE hash = VALUES(hash), set_at = VALUES(set_at)";
  private static final String ADD_LINK =
      "INSERT INTO password_link (token_hash, person_id, created_at, expires_at)"
          + " VALUES (?, ?, ?, ?)";
  private static final String OWNER =
      "SELECT p.id, p.email, p.name, p.role FROM password_link l JOIN person p"
          + " ON p.id = l.person_id WHERE l.token_hash = ? AND l.expires_at > ? AND "
          + JdbcPeople.ACTIVE;
  private static final String USE_UP = "DELETE FROM password_link WHERE token_hash = ?";
  private static final String SWEEP = "DELETE FROM password_link WHERE expires_at <= ?";
  private static final String END_LINKS = "DELETE FROM password_link WHERE person_id = ?";
  private static final String END_SESSIONS = "DELETE FROM person_session WHERE person_id = ?";
  private final Database database;
  private final Hashing hashing;
  private final Changes changes;
  private final Journal journal;

  Passwords(Database database, Hashing hashing, Changes changes, Journal journal) {
    this.journal = journal;
    this.changes = changes;
    this.database = database;
    this.hashing = hashing;
  }

  /**
   * Whether this is the password of somebody who may sign in; as slow when nobody has the address.
   */
  boolean match(Email email, String password) {
    var stored =
        database.run(connection ->
            Rows.read(connection, OF, row -> row.getString(1), email.value()).stream().findFirst());
    return hashing.matches(password, stored.orElse(null));
  }

  public boolean has(PersonId person) {
    return database.run(connection -> !Rows.read(connection, HAS, row -> true, person).isEmpty());
  }

  /**
   * Sets a password that follows the rules; all sessions and links to choose one end with the old.
   */
  public void set(Person person, String password, String why) {
    var hash = hashing.hash(password);
    database.run(connection -> set(connection, person, hash, why));
  }

  /** A one-time link's secret with which the person may choose a password. */
  public Secret link(PersonId person, Duration life) {
    var link = Secret.fresh();
    var now = database.now();
    return database.run(connection -> {
      Rows.change(connection, SWEEP, now);
      Rows.change(connection, ADD_LINK, link.hash(), person, now, now.plus(life));
      var subject = Subject.of(Subject.Kind.PERSON, person.value());
      journal.write(connection, Entry.of(Action.PASSWORD_LINK_MADE, subject));
      return link;
    });
  }

  /** Whose link it is, unless it is unknown, used or expired. */
  public Optional<Person> owner(Secret link) {
    return database.run(connection -> owner(connection, link));
  }

  /**
   * Uses the link up and sets the password. Of several at once exactly one does.
   *
   * @return whose it is, or nothing when the link is unknown, used or expired
   */
  public Optional<Person> choose(Secret link, String password) {
    var hash = hashing.hash(password);
    return database.run(connection -> {
      var person = owner(connection, link);
      if (person.isEmpty() || Rows.change(connection, USE_UP, link.hash()) != 1) {
        return Optional.empty();
      }
      set(connection, person.get(), hash, "Chosen with a one-time link");
      return person;
    });
  }

  private Optional<Person> owner(Connection connection, Secret link) throws SQLException {
    return Rows.read(connection, OWNER, JdbcPeople::person, link.hash(), database.now()).stream()
        .findFirst();
  }

  private int set(Connection connection, Person person, String hash, String why)
      throws SQLException {
    Rows.change(connection, SET, person.id(), hash, database.now());
    Rows.change(connection, END_SESSIONS, person.id());
    int ended = Rows.change(connection, END_LINKS, person.id());
    var change = Change.of(person.id(), Change.What.PASSWORD_SET);
    changes.add(connection, change.because(why).by(person.id()));
    return ended;
  }
}
