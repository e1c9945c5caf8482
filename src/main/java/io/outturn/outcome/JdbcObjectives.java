package io.outturn.outcome;

import io.outturn.access.TeamId;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.outcome.cycle.CycleId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@Singleton
final class JdbcObjectives implements Objectives {
  private static final String SELECT =
      """
      SELECT o.id, o.title, o.change_statement, o.evidence, o.owner, o.team_id, o.cycle_id,
        o.demonstration, o.revision, p.published_at
      FROM objective o LEFT JOIN objective_publication p ON p.objective_id = o.id
      """;
  private final Statements statements;
  private final Clock clock;

  JdbcObjectives(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  @Override
  public List<Objective> all() {
    return statements.select(SELECT + "ORDER BY o.created_at, o.id", JdbcObjectives::objective);
  }

  @Override
  public Optional<Objective> find(ObjectiveId id) {
    return statements
        .select(SELECT + "WHERE o.id = ?", JdbcObjectives::objective, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public void add(Objective objective) {
    var framing = objective.framing();
    statements.change(
        entry(Action.OBJECTIVE_SET, objective).to(state(framing, "")),
        """
        INSERT INTO objective (id, title, change_statement, evidence, owner, team_id, cycle_id,
          demonstration, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        objective.id().value(),
        framing.title(),
        framing.changeStatement(),
        framing.evidence(),
        framing.owner(),
        framing.team().map(TeamId::value),
        framing.cycle().map(CycleId::value),
        objective.demonstration(),
        clock.instant());
  }

  @Override
  public boolean change(Objective read, Framing framing, String why) {
    return statements.change(
        entry(Action.OBJECTIVE_CHANGED, read)
            .from(state(read.framing(), ""))
            .to(state(framing, why)),
        """
        UPDATE objective SET title = ?, change_statement = ?, evidence = ?, owner = ?, team_id = ?,
          cycle_id = ?, revision = revision + 1
        WHERE id = ? AND revision = ?\
        """,
        framing.title(),
        framing.changeStatement(),
        framing.evidence(),
        framing.owner(),
        framing.team().map(TeamId::value),
        framing.cycle().map(CycleId::value),
        read.id().value(),
        read.revision());
  }

  @Override
  public void publish(Objective draft, String by) {
    statements.change(
        entry(Action.OBJECTIVE_PUBLISHED, draft),
        """
        INSERT INTO objective_publication (objective_id, published_by, published_at)
        VALUES (?, ?, ?)\
        """,
        draft.id().value(),
        by,
        clock.instant());
  }

  private static Entry entry(Action action, Objective objective) {
    return Entry.of(action, Subject.of(Subject.Kind.OBJECTIVE, objective.id().value()));
  }

  private static State state(Framing framing, String why) {
    var facts = new TreeMap<String, Object>();
    facts.put("title", framing.title());
    facts.put("changeStatement", framing.changeStatement());
    facts.put("evidence", framing.evidence());
    facts.put("owner", framing.owner());
    framing.team().ifPresent(team -> facts.put("team", team.value()));
    framing.cycle().ifPresent(cycle -> facts.put("cycle", cycle.value()));
    if (!why.isEmpty()) {
      facts.put("why", why);
    }
    return State.of(Map.copyOf(facts));
  }

  private static Objective objective(ResultSet row) throws SQLException {
    return new Objective(
        new ObjectiveId(Statements.id(row, "id")),
        framing(row),
        row.getBoolean("demonstration"),
        row.getObject("published_at") == null ? Stage.DRAFT : Stage.RUNNING,
        row.getInt("revision"));
  }

  private static Framing framing(ResultSet row) throws SQLException {
    return new Framing(
        row.getString("title"),
        row.getString("change_statement"),
        row.getString("evidence"),
        row.getString("owner"),
        Statements.anyId(row, "team_id").map(TeamId::new),
        Statements.anyId(row, "cycle_id").map(CycleId::new));
  }
}
