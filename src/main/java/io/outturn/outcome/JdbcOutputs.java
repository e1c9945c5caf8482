package io.outturn.outcome;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
final class JdbcOutputs implements Outputs {
  private static final String SELECT =
      """
      SELECT o.id, o.objective_id, o.title, o.planned_for, c.completed_by, c.completed_at
      FROM output o LEFT JOIN output_completion c ON c.output_id = o.id
      """;
  private static final String EARLIEST_FIRST = "ORDER BY o.planned_for, o.created_at, o.id";
  private final Statements statements;
  private final Clock clock;

  JdbcOutputs(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  @Override
  public List<Output> all() {
    return statements.select(SELECT + EARLIEST_FIRST, JdbcOutputs::output);
  }

  @Override
  public List<Output> of(ObjectiveId objective) {
    return statements.select(
        SELECT + "WHERE o.objective_id = ? " + EARLIEST_FIRST,
        JdbcOutputs::output,
        objective.value());
  }

  @Override
  public Optional<Output> find(OutputId id) {
    return statements.select(SELECT + "WHERE o.id = ?", JdbcOutputs::output, id.value()).stream()
        .findFirst();
  }

  @Override
  public void add(Output output) {
    statements.change(
        entry(output),
        """
        INSERT INTO output (id, objective_id, title, planned_for, created_at)
        VALUES (?, ?, ?, ?, ?)\
        """,
        output.id().value(),
        output.objective().value(),
        output.title(),
        output.plannedFor(),
        clock.instant());
  }

  @Override
  public void complete(OutputId id, Completion completion) {
    statements.change(
        Entry.of(Action.OUTPUT_COMPLETED, Subject.of(Subject.Kind.OUTPUT, id.value()))
            .to(State.of(Map.of("by", completion.by(), "at", completion.at()))),
        """
        INSERT INTO output_completion (output_id, completed_by, completed_at)
        VALUES (?, ?, ?)\
        """,
        id.value(),
        completion.by(),
        completion.at());
  }

  private static Entry entry(Output output) {
    return Entry.of(Action.OUTPUT_PLANNED, Subject.of(Subject.Kind.OUTPUT, output.id().value()))
        .to(
            State.of(
                Map.of(
                    "objective", output.objective().value(),
                    "title", output.title(),
                    "plannedFor", output.plannedFor())));
  }

  private static Output output(ResultSet row) throws SQLException {
    var by = Optional.ofNullable(row.getString("completed_by"));
    var at = Optional.ofNullable(row.getObject("completed_at", LocalDateTime.class));
    return new Output(
        new OutputId(Statements.id(row, "id")),
        new ObjectiveId(Statements.id(row, "objective_id")),
        row.getString("title"),
        row.getObject("planned_for", LocalDate.class),
        by.flatMap(who -> at.map(when -> new Completion(who, when.toInstant(ZoneOffset.UTC)))));
  }
}
