package io.outturn.outcome.alignment;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.outcome.KeyResultId;
import io.outturn.outcome.ObjectiveId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
final class JdbcContributions implements Contributions {
  private static final String SELECT =
      """
      SELECT c.id, c.objective_id, c.to_objective_id, c.to_key_result_id, c.words, c.promised_by
      FROM contribution c LEFT JOIN contribution_end e ON e.contribution_id = c.id
      WHERE e.contribution_id IS NULL\
      """;
  private final Statements statements;
  private final Clock clock;

  JdbcContributions(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  @Override
  public List<Contribution> all() {
    return statements.select(
        SELECT + " ORDER BY c.promised_at, c.id", JdbcContributions::contribution);
  }

  @Override
  public Optional<Contribution> find(ContributionId id) {
    return statements
        .select(SELECT + " AND c.id = ?", JdbcContributions::contribution, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public void promise(Contribution contribution) {
    statements.change(
        entry(Action.CONTRIBUTION_PROMISED, contribution)
            .to(State.of(Map.of("to", contribution.to().value(), "words", contribution.words()))),
        """
        INSERT INTO contribution (id, objective_id, to_objective_id, to_key_result_id, words,
          promised_by, promised_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)\
        """,
        contribution.id().value(),
        contribution.from().value(),
        contribution.to().value(),
        contribution.keyResult().map(KeyResultId::value),
        contribution.words(),
        contribution.by(),
        clock.instant());
  }

  @Override
  public void end(Contribution contribution, String by) {
    statements.change(
        entry(Action.CONTRIBUTION_ENDED, contribution)
            .from(State.of(Map.of("words", contribution.words()))),
        "INSERT INTO contribution_end (contribution_id, ended_by, ended_at) VALUES (?, ?, ?)",
        contribution.id().value(),
        by,
        clock.instant());
  }

  private static Entry entry(Action action, Contribution contribution) {
    return Entry.of(action, Subject.of(Subject.Kind.OBJECTIVE, contribution.from().value()));
  }

  private static Contribution contribution(ResultSet row) throws SQLException {
    return new Contribution(
        new ContributionId(Statements.id(row, "id")),
        new ObjectiveId(Statements.id(row, "objective_id")),
        new ObjectiveId(Statements.id(row, "to_objective_id")),
        Statements.anyId(row, "to_key_result_id").map(KeyResultId::new),
        row.getString("words"),
        row.getString("promised_by"));
  }
}
