package io.outturn.outcome;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
final class JdbcObjectives implements Objectives {
  private static final String SELECT =
      "SELECT id, title, change_statement, owner, demonstration FROM objective ";
  private final Statements statements;
  private final Clock clock;

  JdbcObjectives(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  @Override
  public List<Objective> all() {
    return statements.select(SELECT + "ORDER BY created_at, id", JdbcObjectives::objective);
  }

  @Override
  public Optional<Objective> find(ObjectiveId id) {
    return statements
        .select(SELECT + "WHERE id = ?", JdbcObjectives::objective, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public void add(Objective objective) {
    statements.add(
        entry(objective),
        """
        INSERT INTO objective (id, title, change_statement, owner, demonstration, created_at)
        VALUES (?, ?, ?, ?, ?, ?)\
        """,
        objective.id().value(),
        objective.title(),
        objective.changeStatement(),
        objective.owner(),
        objective.demonstration(),
        clock.instant());
  }

  private static Entry entry(Objective objective) {
    return Entry.of(
            Action.OBJECTIVE_SET, Subject.of(Subject.Kind.OBJECTIVE, objective.id().value()))
        .to(
            State.of(
                Map.of(
                    "title", objective.title(),
                    "changeStatement", objective.changeStatement(),
                    "owner", objective.owner())));
  }

  private static Objective objective(ResultSet row) throws SQLException {
    return new Objective(
        new ObjectiveId(Statements.id(row, "id")),
        row.getString("title"),
        row.getString("change_statement"),
        row.getString("owner"),
        row.getBoolean("demonstration"));
  }
}
