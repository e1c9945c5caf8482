package io.outturn.outcome;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.survey.Measure;
import io.outturn.survey.Surveys;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

@Singleton
final class JdbcKeyResults implements KeyResults {
  private static final String SELECT =
      """
      SELECT k.id, k.objective_id, k.title, k.owner, k.survey_slug, k.measure, k.segment, k.goal,
        k.baseline, k.commitment, k.target, k.stretch, k.starts_on, k.deadline, k.planned_answers,
        k.weight, k.guards, k.revision
      FROM key_result k LEFT JOIN key_result_drop d ON d.key_result_id = k.id
      """;
  private static final String KEPT = "WHERE d.key_result_id IS NULL ";
  private static final String OLDEST_FIRST = "ORDER BY k.created_at, k.id";
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
    return statements.select(SELECT + KEPT + OLDEST_FIRST, this::keyResult);
  }

  @Override
  public List<KeyResult> of(ObjectiveId objective) {
    return statements.select(
        SELECT + KEPT + "AND k.objective_id = ? " + OLDEST_FIRST,
        this::keyResult,
        objective.value());
  }

  @Override
  public Optional<KeyResult> find(KeyResultId id) {
    return statements.select(SELECT + "WHERE k.id = ?", this::keyResult, id.value()).stream()
        .findFirst();
  }

  @Override
  public void add(KeyResult keyResult) {
    switch (keyResult) {
      case QuantitativeOutcome outcome -> insert(outcome);
    }
  }

  private void insert(QuantitativeOutcome outcome) {
    var terms = outcome.terms();
    var goal = GoalColumns.of(terms.goal());
    statements.change(
        entry(Action.KEY_RESULT_SET, outcome).to(KeyResultState.of(outcome)),
        """
        INSERT INTO key_result (id, objective_id, title, owner, survey_slug, measure, segment, goal,
          baseline, commitment, target, stretch, starts_on, deadline, planned_answers, weight,
          guards, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        outcome.id().value(),
        outcome.objective().value(),
        terms.title(),
        terms.owner(),
        outcome.survey(),
        outcome.measure().toString(),
        outcome.segment(),
        goal.goal(),
        goal.baseline(),
        goal.commitment(),
        goal.target(),
        goal.stretch(),
        outcome.startsOn(),
        outcome.deadline(),
        planned(terms),
        terms.weight(),
        outcome.guards().map(KeyResultId::value),
        clock.instant());
  }

  @Override
  public boolean change(QuantitativeOutcome read, Terms terms, String why) {
    var goal = GoalColumns.of(terms.goal());
    return statements.change(
        entry(Action.KEY_RESULT_CHANGED, read)
            .from(KeyResultState.of(read.terms(), ""))
            .to(KeyResultState.of(terms, why)),
        """
        UPDATE key_result SET title = ?, owner = ?, goal = ?, baseline = ?, commitment = ?,
          target = ?, stretch = ?, starts_on = ?, deadline = ?, planned_answers = ?, weight = ?,
          revision = revision + 1
        WHERE id = ? AND revision = ?\
        """,
        terms.title(),
        terms.owner(),
        goal.goal(),
        goal.baseline(),
        goal.commitment(),
        goal.target(),
        goal.stretch(),
        terms.window().from(),
        terms.window().to(),
        planned(terms),
        terms.weight(),
        read.id().value(),
        read.revision());
  }

  @Override
  public void drop(KeyResult keyResult, String by, String why) {
    statements.change(
        entry(Action.KEY_RESULT_DROPPED, keyResult).to(KeyResultState.dropped(why)),
        """
        INSERT INTO key_result_drop (key_result_id, dropped_by, dropped_at, why)
        VALUES (?, ?, ?, ?)\
        """,
        keyResult.id().value(),
        by,
        clock.instant(),
        why);
  }

  private static Entry entry(Action action, KeyResult keyResult) {
    return Entry.of(action, Subject.of(Subject.Kind.KEY_RESULT, keyResult.id().value()));
  }

  private static @Nullable Long planned(Terms terms) {
    return terms.planned().isPresent() ? terms.planned().getAsLong() : null;
  }

  private KeyResult keyResult(ResultSet row) throws SQLException {
    return new QuantitativeOutcome(
        new KeyResultId(Statements.id(row, "id")),
        new ObjectiveId(Statements.id(row, "objective_id")),
        source(row),
        terms(row),
        Statements.anyId(row, "guards").map(KeyResultId::new),
        row.getInt("revision"));
  }

  private Source source(ResultSet row) throws SQLException {
    var survey = row.getString("survey_slug");
    return new Source(survey, measure(survey, row.getString("measure")), row.getString("segment"));
  }

  private static Terms terms(ResultSet row) throws SQLException {
    var planned = row.getObject("planned_answers", Long.class);
    return new Terms(
        row.getString("title"),
        row.getString("owner"),
        GoalColumns.read(row),
        new Window(
            row.getObject("starts_on", LocalDate.class),
            row.getObject("deadline", LocalDate.class)),
        planned == null ? OptionalLong.empty() : OptionalLong.of(planned),
        row.getInt("weight"));
  }

  /** A measure as the survey offers it now, or as it was written when it no longer does. */
  private Measure measure(String survey, String written) {
    return surveys
        .current(survey)
        .flatMap(version -> version.survey().measure(written))
        .orElseGet(() -> Measure.remembered(written));
  }
}
