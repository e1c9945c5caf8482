package io.outturn.identity.team;

import io.outturn.access.TeamId;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import io.outturn.identity.Person;
import io.outturn.identity.PersonId;
import io.outturn.identity.Role;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
final class JdbcTeams implements Teams {
  private static final String SELECT = "SELECT id, name FROM team ";
  private static final String INSERT =
      "INSERT IGNORE INTO team (id, name, created_at) VALUES (?, ?, ?)";
  private static final String PEOPLE = "SELECT id, email, name, role FROM person WHERE id ";
  private static final String OF_TEAM =
      "(SELECT person_id FROM team_member WHERE team_id = ?) ORDER BY name, email";
  private static final String OF_PERSON = "SELECT team_id FROM team_member WHERE person_id = ?";
  private static final String JOIN =
      "INSERT IGNORE INTO team_member (team_id, person_id, since) VALUES (?, ?, ?)";
  private static final String LEAVE = "DELETE FROM team_member WHERE team_id = ? AND person_id = ?";
  private final Transactions transactions;
  private final Journal journal;
  private final Clock clock;

  JdbcTeams(Transactions transactions, Journal journal, Clock clock) {
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<Team> all() {
    return select(SELECT + "ORDER BY name", JdbcTeams::team);
  }

  @Override
  public Optional<Team> find(TeamId id) {
    return select(SELECT + "WHERE id = ?", JdbcTeams::team, key(id)).stream().findFirst();
  }

  @Override
  public Optional<Team> add(String name) {
    var team = new Team(new TeamId(Uuid7.next()), name);
    var entry =
        Entry.of(Action.TEAM_FOUNDED, Subject.of(Subject.Kind.TEAM, team.id().value()))
            .to(State.of(Map.of("name", name)));
    return update(entry, INSERT, key(team.id()), name, Utc.column(clock.instant()))
        ? Optional.of(team)
        : Optional.empty();
  }

  @Override
  public List<Person> members(TeamId team) {
    return select(PEOPLE + "IN " + OF_TEAM, JdbcTeams::person, key(team));
  }

  @Override
  public List<Person> others(TeamId team) {
    return select(PEOPLE + "NOT IN " + OF_TEAM, JdbcTeams::person, key(team));
  }

  @Override
  public void join(TeamId team, PersonId person) {
    update(
        entry(Action.TEAM_JOINED, team).to(state(person)),
        JOIN,
        key(team),
        Uuid7.bytes(person.value()),
        Utc.column(clock.instant()));
  }

  @Override
  public void leave(TeamId team, PersonId person) {
    update(
        entry(Action.TEAM_LEFT, team).from(state(person)),
        LEAVE,
        key(team),
        Uuid7.bytes(person.value()));
  }

  @Override
  public Set<TeamId> of(PersonId person) {
    return Set.copyOf(
        select(
            OF_PERSON,
            row -> new TeamId(id(row, "team_id")),
            (Object) Uuid7.bytes(person.value())));
  }

  /** What one row says. */
  private interface Read<T> {
    T from(ResultSet row) throws SQLException;
  }

  private <T> List<T> select(String sql, Read<T> read, Object... parameters) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(sql)) {
        for (int i = 0; i < parameters.length; i++) {
          select.setObject(i + 1, parameters[i]);
        }
        try (var row = select.executeQuery()) {
          var rows = new ArrayList<T>();
          while (row.next()) {
            rows.add(read.from(row));
          }
          return rows;
        }
      }
    });
  }

  /** Changes one row and notes it; false when there was nothing to change. */
  private boolean update(Entry entry, String sql, Object... parameters) {
    return transactions.call(connection -> {
      try (var update = connection.prepareStatement(sql)) {
        for (int i = 0; i < parameters.length; i++) {
          update.setObject(i + 1, parameters[i]);
        }
        boolean changed = update.executeUpdate() == 1;
        if (changed) {
          journal.write(connection, entry);
        }
        return changed;
      }
    });
  }

  private static Entry entry(Action action, TeamId team) {
    return Entry.of(action, Subject.of(Subject.Kind.TEAM, team.value()));
  }

  private static State state(PersonId person) {
    return State.of(Map.of("person", person.value()));
  }

  private static Object key(TeamId team) {
    return Uuid7.bytes(team.value());
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return Uuid7.of(row.getBytes(column));
  }

  private static Team team(ResultSet row) throws SQLException {
    return new Team(new TeamId(id(row, "id")), row.getString("name"));
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        new PersonId(id(row, "id")),
        row.getString("email"),
        row.getString("name"),
        Role.valueOf(row.getString("role")));
  }
}
