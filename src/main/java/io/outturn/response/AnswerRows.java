package io.outturn.response;

import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of answers inside one transaction. */
final class AnswerRows {
  private final Connection connection;

  AnswerRows(Connection connection) {
    this.connection = connection;
  }

  private record Row(UUID response, UUID question, Answer answer) {}

  /** Reads what existing responses said. */
  void load(Collection<Draft> drafts) throws SQLException {
    if (drafts.isEmpty()) {
      return;
    }
    var byId = drafts.stream().collect(Collectors.toMap(draft -> draft.id, Function.identity()));
    try (var select = connection.prepareStatement(selectOf(drafts.size()))) {
      int at = 1;
      for (var id : byId.keySet()) {
        select.setBytes(at++, Uuid7.bytes(id));
      }
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var draft = Objects.requireNonNull(byId.get(Uuid7.of(rows.getBytes("response_id"))));
          draft.recall(Uuid7.of(rows.getBytes("question_version_id")), answer(rows));
        }
      }
    }
  }

  private static String selectOf(int responses) {
    return """
    SELECT response_id, question_version_id, rating, words
    FROM answer WHERE response_id IN (%s)\
    """
        .formatted(String.join(",", Collections.nCopies(responses, "?")));
  }

  static Answer answer(ResultSet row) throws SQLException {
    var words = row.getString("words");
    return words == null ? new Answer.Rating(row.getInt("rating")) : new Answer.Words(words);
  }

  /** Writes what was added, replaced and taken back. */
  void write(Collection<Draft> drafts) throws SQLException {
    var added = new ArrayList<Row>();
    var replaced = new ArrayList<Row>();
    var removed = new ArrayList<Row>();
    for (var draft : drafts) {
      draft.eachAdded((question, answer) -> added.add(new Row(draft.id, question, answer)));
      draft.eachReplaced((question, answer) -> replaced.add(new Row(draft.id, question, answer)));
      draft.eachRemoved((question, answer) -> removed.add(new Row(draft.id, question, answer)));
    }
    run(
        "INSERT INTO answer (rating, words, response_id, question_version_id) VALUES (?, ?, ?, ?)",
        added,
        AnswerRows::setAnswerAndKey);
    run(
        "UPDATE answer SET rating = ?, words = ? WHERE response_id = ? AND question_version_id = ?",
        replaced,
        AnswerRows::setAnswerAndKey);
    run(
        "DELETE FROM answer WHERE response_id = ? AND question_version_id = ?",
        removed,
        (statement, row) -> setKey(statement, 1, row));
  }

  private interface Setter {
    void set(PreparedStatement statement, Row row) throws SQLException;
  }

  private void run(String sql, List<Row> rows, Setter setter) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(sql)) {
      for (var row : rows) {
        setter.set(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void setAnswerAndKey(PreparedStatement statement, Row row) throws SQLException {
    switch (row.answer()) {
      case Answer.Chosen _,
          Answer.Ranked _,
          Answer.Amount _,
          Answer.Date _,
          Answer.NotApplicable _ ->
          throw new UnsupportedOperationException();
      case Answer.Rating(int value) -> {
        statement.setInt(1, value);
        statement.setNull(2, Types.LONGVARCHAR);
      }
      case Answer.Words(String text) -> {
        statement.setNull(1, Types.INTEGER);
        statement.setString(2, text);
      }
    }
    setKey(statement, 3, row);
  }

  private static void setKey(PreparedStatement statement, int from, Row row) throws SQLException {
    statement.setBytes(from, Uuid7.bytes(row.response()));
    statement.setBytes(from + 1, Uuid7.bytes(row.question()));
  }
}
