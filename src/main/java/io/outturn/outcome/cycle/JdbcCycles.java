package io.outturn.outcome.cycle;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
final class JdbcCycles implements Cycles {
  private static final String SELECT = "SELECT id, name, first_day, last_day FROM cycle ";
  private final Statements statements;
  private final Clock clock;

  JdbcCycles(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  @Override
  public List<Cycle> all() {
    return statements.select(
        SELECT + "ORDER BY first_day DESC, last_day DESC, name", JdbcCycles::cycle);
  }

  @Override
  public Optional<Cycle> find(CycleId id) {
    return statements.select(SELECT + "WHERE id = ?", JdbcCycles::cycle, id.value()).stream()
        .findFirst();
  }

  @Override
  public boolean add(Cycle cycle) {
    return statements.change(
        entry(cycle),
        "INSERT INTO cycle (id, name, first_day, last_day, created_at) VALUES (?, ?, ?, ?, ?)",
        cycle.id().value(),
        cycle.name(),
        cycle.window().from(),
        cycle.window().to(),
        clock.instant());
  }

  private static Entry entry(Cycle cycle) {
    return Entry.of(Action.CYCLE_ADDED, Subject.of(Subject.Kind.CYCLE, cycle.id().value()))
        .to(
            State.of(
                Map.of(
                    "name", cycle.name(),
                    "firstDay", cycle.window().from(),
                    "lastDay", cycle.window().to())));
  }

  private static Cycle cycle(ResultSet row) throws SQLException {
    return new Cycle(
        new CycleId(Statements.id(row, "id")),
        row.getString("name"),
        new Window(
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class)));
  }
}
