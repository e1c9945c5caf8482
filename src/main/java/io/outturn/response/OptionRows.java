package io.outturn.response;

import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of chosen and ranked options inside one transaction. */
final class OptionRows {
  private static final String INSERT =
      """
      INSERT INTO answer_option (response_id, question_version_id, place, option_id)
      VALUES (?, ?, ?, ?)\
      """;
  private static final String DELETE =
      "DELETE FROM answer_option WHERE response_id = ? AND question_version_id = ?";
  private final Connection connection;

  OptionRows(Connection connection) {
    this.connection = connection;
  }

  /** The options of every answer that has some, in their order. */
  Map<AnswerKey, List<String>> load(Collection<UUID> responses) throws SQLException {
    var options = new HashMap<AnswerKey, List<String>>();
    try (var select = connection.prepareStatement(select(responses.size()))) {
      int at = 1;
      for (var response : responses) {
        select.setBytes(at++, Uuid7.bytes(response));
      }
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          options
              .computeIfAbsent(AnswerKey.of(rows), _ -> new ArrayList<>())
              .add(rows.getString("option_id"));
        }
      }
    }
    return options;
  }

  private static String select(int number) {
    return """
    SELECT response_id, question_version_id, option_id
    FROM answer_option WHERE response_id IN (%s)
    ORDER BY response_id, question_version_id, place\
    """
        .formatted(Rows.places(number));
  }

  private record Row(AnswerKey key, int place, String option) {}

  void write(Collection<Draft> drafts) throws SQLException {
    var removed = new ArrayList<AnswerKey>();
    var added = new ArrayList<Row>();
    for (var draft : drafts) {
      draft.eachUnsaid((question, answer) -> remove(draft, question, answer, removed));
      draft.eachSaid((question, answer) -> add(draft, question, answer, added));
    }
    Rows.run(connection, DELETE, removed, (statement, key) -> key.set(statement, 1));
    Rows.run(connection, INSERT, added, OptionRows::set);
  }

  private static void remove(
      Draft draft, UUID question, Answer answer, Collection<AnswerKey> removed) {
    if (!options(answer).isEmpty()) {
      removed.add(new AnswerKey(draft.head().id(), question));
    }
  }

  private static void add(Draft draft, UUID question, Answer answer, Collection<Row> added) {
    int place = 1;
    for (var option : options(answer)) {
      added.add(new Row(new AnswerKey(draft.head().id(), question), place++, option));
    }
  }

  private static List<String> options(Answer answer) {
    return switch (answer) {
      case Answer.Chosen(var options, _) -> options;
      case Answer.Ranked(var options) -> options;
      case Answer.Rating _,
          Answer.Amount _,
          Answer.Date _,
          Answer.Words _,
          Answer.NotApplicable _ ->
          List.of();
    };
  }

  private static void set(PreparedStatement statement, Row row) throws SQLException {
    row.key().set(statement, 1);
    statement.setInt(3, row.place());
    statement.setString(4, row.option());
  }
}
