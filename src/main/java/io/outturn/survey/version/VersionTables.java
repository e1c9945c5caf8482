package io.outturn.survey.version;

import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * The tables of survey and question versions, inside one transaction; an index has a version like a
 * question. A row is looked for, else inserted, and when another node was faster its row is taken:
 * all nodes end with the same keys.
 */
final class VersionTables {
  private static final int DUPLICATE = 1062;
  private static final String FIND_SURVEY =
      "SELECT id FROM survey_version WHERE slug = ? AND content_hash = ?";
  private static final String FIND_QUESTION =
      "SELECT id FROM question_version WHERE slug = ? AND question = ? AND content_hash = ?";
  private static final String ADD_SURVEY =
      """
      INSERT INTO survey_version (id, slug, content_hash, definition, published_at)
      VALUES (?, ?, ?, ?, ?)
      """;
  private static final String ADD_QUESTION =
      """
      INSERT INTO question_version (id, slug, question, content_hash, published_at)
      VALUES (?, ?, ?, ?, ?)
      """;
  private static final String READ =
      "SELECT slug, content_hash, definition FROM survey_version WHERE id = ?";

  private final Connection connection;

  VersionTables(Connection connection) {
    this.connection = connection;
  }

  /** A published survey version as its row holds it. */
  record Row(String slug, String contentHash, String definition) {}

  Optional<Row> read(UUID id) throws SQLException {
    try (var query = prepared(READ, Uuid7.bytes(id));
        var row = query.executeQuery()) {
      return row.next()
          ? Optional.of(new Row(row.getString(1), row.getString(2), row.getString(3)))
          : Optional.empty();
    }
  }

  Optional<UUID> surveyVersion(String slug, String hash) throws SQLException {
    return find(FIND_SURVEY, slug, hash);
  }

  UUID addSurveyVersion(String slug, String hash, String definition, LocalDateTime now)
      throws SQLException {
    var id = Uuid7.next();
    return added(ADD_SURVEY, Uuid7.bytes(id), slug, hash, definition, now)
        ? id
        : surveyVersion(slug, hash).orElseThrow();
  }

  Optional<UUID> questionVersion(String slug, String id, String hash) throws SQLException {
    return find(FIND_QUESTION, slug, id, hash);
  }

  UUID addQuestionVersion(String slug, String id, String hash, LocalDateTime now)
      throws SQLException {
    var key = Uuid7.next();
    return added(ADD_QUESTION, Uuid7.bytes(key), slug, id, hash, now)
        ? key
        : questionVersion(slug, id, hash).orElseThrow();
  }

  private Optional<UUID> find(String sql, Object... key) throws SQLException {
    try (var query = prepared(sql, key);
        var row = query.executeQuery()) {
      return row.next() ? Optional.of(Uuid7.of(row.getBytes(1))) : Optional.empty();
    }
  }

  /** Whether the row is new; false when somebody else has inserted it meanwhile. */
  private boolean added(String sql, Object... values) throws SQLException {
    try (var insert = prepared(sql, values)) {
      insert.executeUpdate();
      return true;
    } catch (SQLException trouble) {
      if (trouble.getErrorCode() == DUPLICATE) {
        return false;
      }
      throw trouble;
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
