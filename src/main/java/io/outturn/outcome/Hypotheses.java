package io.outturn.outcome;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.identity.By;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The hypotheses that somebody holds: which output should change which key result. */
@Singleton
public final class Hypotheses {
  private static final String SELECT =
      """
      SELECT h.id, h.output_id, h.key_result_id, h.expected_change, h.until_day, h.leads, h.words
      FROM hypothesis h LEFT JOIN hypothesis_end e ON e.hypothesis_id = h.id
      WHERE e.hypothesis_id IS NULL\
      """;
  private static final String OLDEST_FIRST = " ORDER BY h.held_at, h.id";
  private final Statements statements;
  private final Clock clock;

  Hypotheses(Statements statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  /** All, the oldest first. */
  public List<Hypothesis> all() {
    return statements.select(SELECT + OLDEST_FIRST, Hypotheses::hypothesis);
  }

  /** Those about what an output should change. */
  public List<Hypothesis> of(OutputId output) {
    return statements.select(
        SELECT + " AND h.output_id = ?" + OLDEST_FIRST, Hypotheses::hypothesis, output.value());
  }

  /** Those about what should change a key result. */
  public List<Hypothesis> of(KeyResultId keyResult) {
    return statements.select(
        SELECT + " AND h.key_result_id = ?" + OLDEST_FIRST,
        Hypotheses::hypothesis,
        keyResult.value());
  }

  public Optional<Hypothesis> find(UUID id) {
    return statements.select(SELECT + " AND h.id = ?", Hypotheses::hypothesis, id).stream()
        .findFirst();
  }

  /** Notes that somebody holds it. */
  public void hold(Hypothesis hypothesis, By by) {
    statements.change(
        entry(Action.HYPOTHESIS_HELD, hypothesis).to(state(hypothesis)),
        """
        INSERT INTO hypothesis (id, output_id, key_result_id, expected_change, until_day, leads,
          words, held_by, held_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        hypothesis.id(),
        hypothesis.output().value(),
        hypothesis.keyResult().value(),
        hypothesis.change(),
        hypothesis.until(),
        hypothesis.leading(),
        hypothesis.words(),
        by.name(),
        clock.instant());
  }

  /** Notes that nobody holds it any more. The first note stays. */
  public void end(Hypothesis hypothesis, By by) {
    statements.change(
        entry(Action.HYPOTHESIS_ENDED, hypothesis).from(state(hypothesis)),
        "INSERT INTO hypothesis_end (hypothesis_id, ended_by, ended_at) VALUES (?, ?, ?)",
        hypothesis.id(),
        by.name(),
        clock.instant());
  }

  private static Entry entry(Action action, Hypothesis hypothesis) {
    return Entry.of(action, Subject.of(Subject.Kind.OUTPUT, hypothesis.output().value()));
  }

  private static State state(Hypothesis hypothesis) {
    return State.of(
        Map.of(
            "keyResult", hypothesis.keyResult().value(),
            "change", hypothesis.change(),
            "until", hypothesis.until(),
            "leading", hypothesis.leading(),
            "words", hypothesis.words()));
  }

  private static Hypothesis hypothesis(ResultSet row) throws SQLException {
    return new Hypothesis(
        Statements.id(row, "id"),
        new OutputId(Statements.id(row, "output_id")),
        new KeyResultId(Statements.id(row, "key_result_id")),
        row.getDouble("expected_change"),
        row.getObject("until_day", LocalDate.class),
        row.getBoolean("leads"),
        row.getString("words"));
  }
}
