package io.outturn.outcome.review;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.State;
import io.outturn.audit.Statements;
import io.outturn.audit.Subject;
import io.outturn.identity.By;
import io.outturn.identity.PersonId;
import io.outturn.outcome.OutputId;
import io.outturn.outcome.review.Decision.Replacement;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions of reviews, one row each. */
@Singleton
final class Decisions {
  private static final String SELECT =
      """
      SELECT review_id, number, output_id, choice, expectation, reason, replacement,
        replacement_for, decided_by_id, decided_by, decided_at
      FROM review_decision
      """;
  private static final String IN_ORDER = "ORDER BY review_id, number";
  private final Statements statements;

  Decisions(Statements statements) {
    this.statements = statements;
  }

  /** A decision and whose it is. */
  record Made(ReviewId review, Decision decision) {}

  List<Made> all() {
    return statements.select(SELECT + IN_ORDER, Decisions::made);
  }

  List<Made> of(ReviewId review) {
    return statements.select(
        SELECT + "WHERE review_id = ? " + IN_ORDER, Decisions::made, review.value());
  }

  boolean make(Review read, Decision decision) {
    return statements.change(
        Entry.of(Action.OUTPUT_DECIDED, Subject.of(Subject.Kind.OUTPUT, decision.output().value()))
            .to(
                State.of(
                    Map.of(
                        "review", read.id().value(),
                        "choice", decision.choice(),
                        "expectation", decision.expectation(),
                        "reason", decision.reason()))),
        """
        INSERT INTO review_decision (review_id, number, output_id, choice, expectation, reason,
          replacement, replacement_for, decided_by_id, decided_by, decided_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        read.id().value(),
        decision.number(),
        decision.output().value(),
        decision.choice().name(),
        decision.expectation().name(),
        decision.reason(),
        decision.replacement().map(Replacement::title),
        decision.replacement().map(Replacement::plannedFor),
        decision.by().person().map(PersonId::value),
        decision.by().name(),
        decision.at());
  }

  private static Made made(ResultSet row) throws SQLException {
    return new Made(new ReviewId(Statements.id(row, "review_id")), decision(row));
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getInt("number"),
        new OutputId(Statements.id(row, "output_id")),
        Choice.valueOf(row.getString("choice")),
        Expectation.valueOf(row.getString("expectation")),
        row.getString("reason"),
        replacement(row),
        new By(
            Statements.anyId(row, "decided_by_id").map(PersonId::new), row.getString("decided_by")),
        row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
  }

  private static Optional<Replacement> replacement(ResultSet row) throws SQLException {
    var day = row.getObject("replacement_for", LocalDate.class);
    return Optional.ofNullable(row.getString("replacement"))
        .map(title -> new Replacement(title, day));
  }
}
