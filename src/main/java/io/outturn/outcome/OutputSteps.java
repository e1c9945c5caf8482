package io.outturn.outcome;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import io.outturn.outcome.Outputs.Taking;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The steps of outputs, one row each; two people cannot take the same one. */
@Singleton
final class OutputSteps {
  private static final String SELECT =
      """
      SELECT s.output_id, s.number, s.state, s.taken_by_id, s.taken_by, s.taken_at, s.words, s.amount
      FROM output_step s
      """;
  private static final String IN_ORDER = "ORDER BY s.output_id, s.number";
  private final Statements statements;

  OutputSteps(Statements statements) {
    this.statements = statements;
  }

  /** A step and whose it is. */
  record Taken(OutputId output, Step step) {}

  List<Taken> all() {
    return statements.select(SELECT + IN_ORDER, OutputSteps::taken);
  }

  List<Taken> of(ObjectiveId objective) {
    return statements.select(
        SELECT + "JOIN output o ON o.id = s.output_id WHERE o.objective_id = ? " + IN_ORDER,
        OutputSteps::taken,
        objective.value());
  }

  List<Taken> of(OutputId output) {
    return statements.select(
        SELECT + "WHERE s.output_id = ? " + IN_ORDER, OutputSteps::taken, output.value());
  }

  /** Takes the step after the last one that was seen; not when somebody else took it. */
  boolean take(OutputId output, int seen, Taking taking) {
    return statements.change(
        entry(output, taking),
        """
        INSERT INTO output_step (output_id, number, state, taken_by_id, taken_by, taken_at, words,
          amount)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        output.value(),
        seen + 1,
        taking.state().map(OutputState::name),
        taking.by().person().map(PersonId::value),
        taking.by().name(),
        taking.at(),
        taking.words(),
        taking.amount());
  }

  private static Entry entry(OutputId output, Taking taking) {
    var facts = new TreeMap<String, Object>();
    facts.put("state", taking.state().map(OutputState::name).orElse("DELIVERED"));
    facts.put("by", taking.by().name());
    facts.put("at", taking.at());
    facts.put("words", taking.words());
    taking.amount().ifPresent(amount -> facts.put("amount", amount));
    return Entry.of(action(taking), Subject.of(Subject.Kind.OUTPUT, output.value()))
        .to(State.of(facts));
  }

  private static Action action(Taking taking) {
    return taking.state().map(OutputSteps::action).orElse(Action.OUTPUT_DELIVERED);
  }

  private static Action action(OutputState state) {
    return switch (state) {
      case PROPOSED -> Action.OUTPUT_PROPOSED;
      case COMMITTED -> Action.OUTPUT_COMMITTED;
      case DONE -> Action.OUTPUT_COMPLETED;
      case VALIDATED -> Action.OUTPUT_VALIDATED;
      case REJECTED -> Action.OUTPUT_REJECTED;
      case RETIRED -> Action.OUTPUT_RETIRED;
    };
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(new OutputId(Statements.id(row, "output_id")), step(row));
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        row.getInt("number"),
        Optional.ofNullable(row.getString("state")).map(OutputState::valueOf),
        new By(Statements.anyId(row, "taken_by_id").map(PersonId::new), row.getString("taken_by")),
        row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString("words"),
        Optional.ofNullable(row.getBigDecimal("amount")));
  }
}
