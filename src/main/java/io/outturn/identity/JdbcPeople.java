package io.outturn.identity;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Map;
import java.util.Optional;

@Singleton
final class JdbcPeople implements People {
  /** Of a person {@code p}: that they were not deactivated. */
  static final String ACTIVE =
      "NOT EXISTS (SELECT 1 FROM person_deactivation d WHERE d.person_id = p.id)";

  private static final String BY_EMAIL = "SELECT id, email, name, role FROM person WHERE email = ?";
  private static final String ACTIVE_BY_EMAIL =
      "SELECT p.id, p.email, p.name, p.role FROM person p WHERE LOWER(p.email) = ? AND " + ACTIVE;
  private static final String ACTIVE_BY_ID =
      "SELECT p.id, p.email, p.name, p.role FROM person p WHERE p.id = ? AND " + ACTIVE;
  private static final String BY_ROLE =
      "SELECT p.id, p.email, p.name, p.role FROM person p WHERE p.role = ? AND "
          + ACTIVE
          + " ORDER BY p.created_at, p.id LIMIT 1";
  private static final String ADD =
      "INSERT INTO person (id, email, name, role, created_at) VALUES (?, ?, ?, ?, ?)";
  private static final String SIGNED_IN =
      "SELECT 1 FROM person WHERE last_signed_in_at IS NOT NULL LIMIT 1";
  private final Database database;
  private final Journal journal;

  JdbcPeople(Database database, Journal journal) {
    this.journal = journal;
    this.database = database;
  }

  @Override
  public Optional<Person> administrator() {
    return database.run(connection -> first(connection, BY_ROLE, Role.ADMINISTRATOR.name()));
  }

  @Override
  public Optional<Person> withEmail(String email) {
    var typed = Email.typed(email).value();
    return database.run(connection -> first(connection, ACTIVE_BY_EMAIL, typed));
  }

  @Override
  public Optional<Person> find(PersonId id) {
    var key = Uuid7.bytes(id.value());
    return database.run(connection -> first(connection, ACTIVE_BY_ID, key));
  }

  @Override
  public Person add(String email, String name, Role role) {
    return database.run(connection -> {
      var known = first(connection, BY_EMAIL, email);
      return known.isPresent() ? known.get() : insert(connection, email, name, role);
    });
  }

  private Person insert(Connection connection, String email, String name, Role role)
      throws SQLException {
    var person = new Person(new PersonId(Uuid7.next()), email, name, role);
    try (var insert = connection.prepareStatement(ADD)) {
      insert.setBytes(1, Uuid7.bytes(person.id().value()));
      insert.setString(2, email);
      insert.setString(3, name);
      insert.setString(4, role.name());
      insert.setObject(5, database.now());
      insert.executeUpdate();
      journal.write(
          connection,
          Entry.of(Action.PERSON_ADDED, Subject.of(Subject.Kind.PERSON, person.id().value()))
              .to(State.of(Map.of("role", role))));
      return person;
    } catch (SQLIntegrityConstraintViolationException addedMeanwhile) {
      return first(connection, BY_EMAIL, email).orElseThrow(() -> addedMeanwhile);
    }
  }

  @Override
  public boolean anybodyHasSignedIn() {
    return database.run(connection -> {
      try (var query = connection.prepareStatement(SIGNED_IN);
          var rows = query.executeQuery()) {
        return rows.next();
      }
    });
  }

  private static Optional<Person> first(Connection connection, String sql, Object value)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setObject(1, value);
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(person(rows)) : Optional.empty();
      }
    }
  }

  /** The person in the columns id, email, name and role of this row. */
  static Person person(ResultSet row) throws SQLException {
    return new Person(
        new PersonId(Uuid7.of(row.getBytes("id"))),
        row.getString("email"),
        row.getString("name"),
        Role.valueOf(row.getString("role")));
  }
}
