package io.outturn.response;

import io.outturn.database.Uuid7;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Names one answer of one response. */
record AnswerKey(UUID response, UUID question) {
  static AnswerKey of(ResultSet row) throws SQLException {
    return new AnswerKey(
        Uuid7.of(row.getBytes("response_id")), Uuid7.of(row.getBytes("question_version_id")));
  }

  /** Sets the parameters at two places in a row. */
  void set(PreparedStatement statement, int from) throws SQLException {
    statement.setBytes(from, Uuid7.bytes(response));
    statement.setBytes(from + 1, Uuid7.bytes(question));
  }
}
