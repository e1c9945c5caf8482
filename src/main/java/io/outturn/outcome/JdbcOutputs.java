package io.outturn.outcome;

import static java.util.stream.Collectors.groupingBy;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@Singleton
final class JdbcOutputs implements Outputs {
  private static final String SELECT =
      """
      SELECT o.id, o.objective_id, o.title, o.owner_id, o.planned_for, o.amount, o.unit,
        o.validated, o.revision
      FROM output o
      """;
  private static final String EARLIEST_FIRST = "ORDER BY o.planned_for, o.created_at, o.id";
  private final Statements statements;
  private final OutputSteps steps;
  private final Clock clock;

  JdbcOutputs(Statements statements, OutputSteps steps, Clock clock) {
    this.statements = statements;
    this.steps = steps;
    this.clock = clock;
  }

  @Override
  public List<Output> all() {
    var taken = steps.all().stream().collect(groupingBy(OutputSteps.Taken::output));
    return statements.select(SELECT + EARLIEST_FIRST, row -> output(row, taken));
  }

  @Override
  public List<Output> of(ObjectiveId objective) {
    var taken = steps.of(objective).stream().collect(groupingBy(OutputSteps.Taken::output));
    return statements.select(
        SELECT + "WHERE o.objective_id = ? " + EARLIEST_FIRST,
        row -> output(row, taken),
        objective.value());
  }

  @Override
  public Optional<Output> find(OutputId id) {
    var taken = Map.of(id, steps.of(id));
    return statements
        .select(SELECT + "WHERE o.id = ?", row -> output(row, taken), id.value())
        .stream()
        .findFirst();
  }

  @Override
  public void add(Output output, OutputState state, By by) {
    var first = new Taking(Optional.of(state), by, clock.instant(), "", Optional.empty());
    statements.together(() -> insert(output) && steps.take(output.id(), 0, first));
  }

  private boolean insert(Output output) {
    var planned = output.deliverable();
    return statements.change(
        entry(Action.OUTPUT_PLANNED, output.id()).to(state(output)),
        """
        INSERT INTO output (id, objective_id, title, owner_id, planned_for, amount, unit,
          validated, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        output.id().value(),
        output.objective().value(),
        planned.title(),
        planned.owner().map(PersonId::value),
        planned.plannedFor(),
        planned.quantity().map(Quantity::amount),
        planned.quantity().map(Quantity::unit),
        planned.validated(),
        clock.instant());
  }

  @Override
  public boolean change(Output read, Deliverable planned) {
    return statements.change(
        entry(Action.OUTPUT_CHANGED, read.id())
            .from(State.of(facts(read.deliverable())))
            .to(State.of(facts(planned))),
        """
        UPDATE output SET title = ?, owner_id = ?, planned_for = ?, amount = ?, unit = ?,
          validated = ?, revision = revision + 1
        WHERE id = ? AND revision = ?\
        """,
        planned.title(),
        planned.owner().map(PersonId::value),
        planned.plannedFor(),
        planned.quantity().map(Quantity::amount),
        planned.quantity().map(Quantity::unit),
        planned.validated(),
        read.id().value(),
        read.revision());
  }

  @Override
  public boolean take(Output read, Taking taking) {
    return steps.take(read.id(), read.stepsTaken(), taking);
  }

  private static Entry entry(Action action, OutputId id) {
    return Entry.of(action, Subject.of(Subject.Kind.OUTPUT, id.value()));
  }

  private static State state(Output output) {
    var facts = facts(output.deliverable());
    facts.put("objective", output.objective().value());
    return State.of(facts);
  }

  private static Map<String, Object> facts(Deliverable planned) {
    var facts = new TreeMap<String, Object>();
    facts.put("title", planned.title());
    facts.put("plannedFor", planned.plannedFor());
    facts.put("validated", planned.validated());
    planned.owner().ifPresent(owner -> facts.put("owner", owner.value()));
    planned.quantity().ifPresent(quantity -> facts.put("quantity", quantity));
    return facts;
  }

  private static Output output(ResultSet row, Map<OutputId, List<OutputSteps.Taken>> taken)
      throws SQLException {
    var id = new OutputId(Statements.id(row, "id"));
    return new Output(
        id,
        new ObjectiveId(Statements.id(row, "objective_id")),
        deliverable(row),
        taken.getOrDefault(id, List.of()).stream().map(OutputSteps.Taken::step).toList(),
        row.getInt("revision"));
  }

  private static Deliverable deliverable(ResultSet row) throws SQLException {
    return new Deliverable(
        row.getString("title"),
        Statements.anyId(row, "owner_id").map(PersonId::new),
        row.getObject("planned_for", LocalDate.class),
        quantity(row.getBigDecimal("amount"), row.getString("unit")),
        row.getBoolean("validated"));
  }

  private static Optional<Quantity> quantity(BigDecimal amount, String unit) {
    return Optional.ofNullable(amount).map(some -> new Quantity(some, unit));
  }
}
