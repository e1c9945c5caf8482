package io.outturn.outcome;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
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
    statements.change(
        """
        INSERT INTO objective (id, title, change_statement, owner, demonstration, created_at)
        VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE id = id\
        """,
        objective.id().value(),
        objective.title(),
        objective.changeStatement(),
        objective.owner(),
        objective.demonstration(),
        clock.instant());
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
