package io.outturn.followup;

import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The steps of follow-ups, one row each; two people cannot take the same one. */
@Singleton
final class FollowUpSteps {
  private static final String SELECT =
      """
      SELECT follow_up_id, kind, words, to_id, taken_by_id, taken_by, taken_at FROM follow_up_step
      """;
  private static final String IN_ORDER = "ORDER BY follow_up_id, number";
  private static final String INSERT =
      """
      INSERT INTO follow_up_step
        (follow_up_id, number, kind, words, to_id, taken_by_id, taken_by, taken_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private final Statements statements;

  FollowUpSteps(Statements statements) {
    this.statements = statements;
  }

  /** A step and whose it is. */
  record Taken(FollowUpId followUp, Step step) {}

  List<Taken> all() {
    return statements.select(SELECT + IN_ORDER, FollowUpSteps::taken);
  }

  List<Taken> of(FollowUpId followUp) {
    return statements.select(
        SELECT + "WHERE follow_up_id = ? " + IN_ORDER, FollowUpSteps::taken, followUp.value());
  }

  /** Takes a step under its number; not when somebody else has. */
  boolean take(FollowUpId followUp, int number, Step step) {
    return statements.change(
        entry(followUp, step),
        INSERT,
        followUp.value(),
        number,
        step.kind().name(),
        step.words(),
        step.to().map(PersonId::value),
        step.by().person().map(PersonId::value),
        step.by().name(),
        step.at());
  }

  /** The words stay out of the log: they are about customers, and nobody takes them back there. */
  private static Entry entry(FollowUpId followUp, Step step) {
    var entry =
        Entry.of(step.kind().action(), Subject.of(Subject.Kind.FOLLOW_UP, followUp.value()));
    return step.to()
        .map(person -> entry.to(State.of(Map.of("to", person.value().toString()))))
        .orElse(entry);
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(new FollowUpId(Statements.id(row, "follow_up_id")), step(row));
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        StepKind.valueOf(row.getString("kind")),
        row.getString("words"),
        Statements.anyId(row, "to_id").map(PersonId::new),
        new By(Statements.anyId(row, "taken_by_id").map(PersonId::new), row.getString("taken_by")),
        row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
  }
}
