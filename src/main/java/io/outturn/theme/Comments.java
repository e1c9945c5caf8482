package io.outturn.theme;

import io.outturn.account.AccountId;
import io.outturn.audit.Statements;
import io.outturn.survey.SurveyVersion;
import io.outturn.survey.Surveys;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds what was written in answer to a question, the same words asked, the latest first. */
@Singleton
public final class Comments {
  private static final String SELECT =
      """
      SELECT r.id, r.account_id, COALESCE(c.segment, '') AS segment, r.answered_on, a.words
      FROM answer a JOIN response r ON r.id = a.response_id LEFT JOIN account c ON c.id = r.account_id
      WHERE a.question_version_id = ? AND a.kind = 'PLAIN' AND a.counted AND a.words <> ''
        AND r.answered_on BETWEEN ? AND ?\
      """;
  private static final Comparator<Comment> LATEST_FIRST =
      Comparator.comparing(Comment::day).reversed().thenComparing(Comment::response);
  private final Statements statements;
  private final Surveys surveys;

  Comments(Statements statements, Surveys surveys) {
    this.statements = statements;
    this.surveys = surveys;
  }

  /**
   * All comments of some days; words that were anonymised or erased are gone.
   *
   * @param question one that is answered in words
   */
  public List<Comment> of(SurveyVersion version, String question, Window window) {
    return surveys.series(version.survey().slug(), question).comparable().stream()
        .flatMap(each -> of(each, window).stream())
        .sorted(LATEST_FIRST)
        .toList();
  }

  private List<Comment> of(UUID questionVersion, Window window) {
    return statements.select(
        SELECT, Comments::comment, questionVersion, window.from(), window.to());
  }

  private static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        Statements.id(row, "id"),
        new AccountId(Statements.id(row, "account_id")),
        row.getString("segment"),
        row.getObject("answered_on", LocalDate.class),
        row.getString("words"));
  }
}
