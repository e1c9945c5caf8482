package io.outturn.outcome;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.survey.Measure;
import io.outturn.survey.Surveys;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
final class JdbcKeyResults implements KeyResults {
  private static final String SELECT =
      """
      SELECT id, objective_id, title, survey_slug, measure, segment, baseline, target, starts_on,
        deadline
      FROM key_result
      """;
  private static final String OLDEST_FIRST = "ORDER BY created_at, id";
  private final Statements statements;
  private final Surveys surveys;
  private final Clock clock;

  JdbcKeyResults(Statements statements, Surveys surveys, Clock clock) {
    this.statements = statements;
    this.surveys = surveys;
    this.clock = clock;
  }

  @Override
  public List<KeyResult> all() {
    return statements.select(SELECT + OLDEST_FIRST, this::keyResult);
  }

  @Override
  public List<KeyResult> of(ObjectiveId objective) {
    return statements.select(
        SELECT + "WHERE objective_id = ? " + OLDEST_FIRST, this::keyResult, objective.value());
  }

  @Override
  public Optional<KeyResult> find(KeyResultId id) {
    return statements.select(SELECT + "WHERE id = ?", this::keyResult, id.value()).stream()
        .findFirst();
  }

  @Override
  public void add(KeyResult keyResult) {
    switch (keyResult) {
      case QuantitativeOutcome outcome -> insert(outcome);
    }
  }

  private void insert(QuantitativeOutcome outcome) {
    statements.add(
        entry(outcome),
        """
        INSERT INTO key_result (id, objective_id, title, survey_slug, measure, segment, baseline,
          target, starts_on, deadline, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        outcome.id().value(),
        outcome.objective().value(),
        outcome.title(),
        outcome.survey(),
        outcome.measure().toString(),
        outcome.segment(),
        outcome.baseline(),
        outcome.target(),
        outcome.startsOn(),
        outcome.deadline(),
        clock.instant());
  }

  private static Entry entry(QuantitativeOutcome outcome) {
    return Entry.of(
            Action.KEY_RESULT_SET, Subject.of(Subject.Kind.KEY_RESULT, outcome.id().value()))
        .to(
            State.of(
                Map.of(
                    "objective", outcome.objective().value(),
                    "title", outcome.title(),
                    "survey", outcome.survey(),
                    "measure", outcome.measure(),
                    "segment", outcome.segment(),
                    "baseline", outcome.baseline(),
                    "target", outcome.target(),
                    "startsOn", outcome.startsOn(),
                    "deadline", outcome.deadline())));
  }

  private KeyResult keyResult(ResultSet row) throws SQLException {
    return new QuantitativeOutcome(
        new KeyResultId(Statements.id(row, "id")),
        new ObjectiveId(Statements.id(row, "objective_id")),
        row.getString("title"),
        row.getString("survey_slug"),
        measure(row.getString("survey_slug"), row.getString("measure")),
        row.getString("segment"),
        row.getDouble("baseline"),
        row.getDouble("target"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("deadline", LocalDate.class));
  }

  /** A measure as the survey offers it now, or as it was written when it no longer does. */
  private Measure measure(String survey, String written) {
    return surveys
        .current(survey)
        .flatMap(version -> version.survey().measure(written))
        .orElseGet(() -> Measure.remembered(written));
  }
}
