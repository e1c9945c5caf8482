package io.outturn.identity;

import io.outturn.database.Uuid7;
import io.outturn.identity.Change.What;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

@Singleton
final class JdbcDirectory implements Directory {
  private static final String LISTED =
      "SELECT p.id, p.email, p.name, p.role, p.last_signed_in_at, "
          + JdbcPeople.ACTIVE
          + " AS active FROM person p ";
  private static final String ADD =
      "INSERT IGNORE INTO person (id, email, name, role, created_at) VALUES (?, ?, ?, ?, ?)";
  private static final String GIVE = "UPDATE person SET role = ? WHERE id = ? AND role <> ?";
  private static final String DEACTIVATE =
      "INSERT IGNORE INTO person_deactivation (person_id, deactivated_at)"
          + " SELECT id, ? FROM person WHERE id = ?";
  private static final String REACTIVATE = "DELETE FROM person_deactivation WHERE person_id = ?";
  private static final String LOCK_ADMINISTRATORS =
      "SELECT id FROM person WHERE role = 'ADMINISTRATOR' FOR UPDATE";
  private static final String ADMINISTRATORS =
      "SELECT p.id FROM person p WHERE p.role = 'ADMINISTRATOR' AND " + JdbcPeople.ACTIVE;
  private static final List<String> WAYS_IN =
      List.of(
          "DELETE FROM person_session WHERE person_id = ?",
          "DELETE FROM sign_in_link WHERE person_id = ?",
          "DELETE FROM sign_in_step WHERE person_id = ?",
          "DELETE FROM password_link WHERE person_id = ?");
  private static final String HISTORY =
      "SELECT c.changed_at, c.what, c.role, c.reason, b.name AS by_name FROM person_change c"
          + " LEFT JOIN person b ON b.id = c.by_person WHERE c.person_id = ?"
          + " ORDER BY c.changed_at DESC, c.id DESC";
  private final Database database;
  private final Changes changes;

  JdbcDirectory(Database database, Changes changes) {
    this.database = database;
    this.changes = changes;
  }

  @Override
  public List<Listed> all() {
    return database.run(connection ->
        Rows.read(connection, LISTED + "ORDER BY p.name, p.email", JdbcDirectory::listed));
  }

  @Override
  public Optional<Listed> find(PersonId person) {
    return database.run(connection ->
        Rows.read(connection, LISTED + "WHERE p.id = ?", JdbcDirectory::listed, person).stream()
            .findFirst());
  }

  @Override
  public Optional<Person> invite(Newcomer newcomer, PersonId by) {
    var id = new PersonId(Uuid7.next());
    var email = newcomer.email().value();
    return database.run(connection -> {
      var now = database.now();
      var role = newcomer.role();
      if (Rows.change(connection, ADD, id, email, newcomer.name(), role.name(), now) == 0) {
        return Optional.empty();
      }
      changes.add(connection, Change.of(id, What.INVITED).by(by).to(role));
      return Optional.of(new Person(id, email, newcomer.name(), role));
    });
  }

  @Override
  public boolean changeRole(PersonId person, Role role, PersonId by, String why) {
    return database.run(connection -> {
      if (role != Role.ADMINISTRATOR && isLast(connection, person)) {
        return false;
      }
      if (Rows.change(connection, GIVE, role.name(), person, role.name()) == 1) {
        var change = Change.of(person, What.ROLE_CHANGED).to(role);
        changes.add(connection, change.by(by).because(why));
      }
      return true;
    });
  }

  @Override
  public boolean deactivate(PersonId person, PersonId by, String why) {
    return database.run(connection -> {
      if (isLast(connection, person)) {
        return false;
      }
      boolean deactivated = Rows.change(connection, DEACTIVATE, database.now(), person) == 1;
      for (var way : WAYS_IN) {
        Rows.change(connection, way, person);
      }
      if (deactivated) {
        changes.add(connection, Change.of(person, What.DEACTIVATED).by(by).because(why));
      }
      return true;
    });
  }

  @Override
  public void reactivate(PersonId person, PersonId by, String why) {
    database.run(connection -> {
      if (Rows.change(connection, REACTIVATE, person) == 1) {
        changes.add(connection, Change.of(person, What.REACTIVATED).by(by).because(why));
      }
      return true;
    });
  }

  @Override
  public List<Past> history(PersonId person) {
    return database.run(connection -> Rows.read(connection, HISTORY, JdbcDirectory::past, person));
  }

  /**
   * The rows of all administrators are locked first, and read again after the wait: two who take
   * each other's role away at the same moment leave one.
   */
  private static boolean isLast(Connection connection, PersonId person) throws SQLException {
    Rows.read(connection, LOCK_ADMINISTRATORS, row -> true);
    var active = Rows.read(connection, ADMINISTRATORS, row -> row.getBytes(1));
    return active.size() == 1 && Arrays.equals(active.getFirst(), Uuid7.bytes(person.value()));
  }

  private static Listed listed(ResultSet row) throws SQLException {
    return new Listed(
        JdbcPeople.person(row),
        row.getBoolean("active"),
        row.getObject("last_signed_in_at", LocalDateTime.class));
  }

  private static Past past(ResultSet row) throws SQLException {
    var role = Optional.ofNullable(row.getString("role")).map(Role::valueOf);
    var by = Optional.ofNullable(row.getString("by_name")).orElse("The installation");
    var what = What.valueOf(row.getString("what")).sentence(role);
    return new Past(
        row.getObject("changed_at", LocalDateTime.class), what, by, row.getString("reason"));
  }
}
