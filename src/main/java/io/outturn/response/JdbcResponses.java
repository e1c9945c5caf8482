package io.outturn.response;

import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
final class JdbcResponses implements Responses {
  private final Transactions transactions;

  JdbcResponses(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<StoredResponse> find(ResponseKey key) {
    return transactions.call(connection -> find(connection, key));
  }

  private static Optional<StoredResponse> find(Connection connection, ResponseKey key)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            SELECT r.id, r.survey_version_id, r.completed, a.question_version_id, a.rating, a.words
            FROM response r LEFT JOIN answer a ON a.response_id = r.id
            WHERE r.idempotency_key = ?\
            """)) {
      select.setBytes(1, key.bytes());
      try (var rows = select.executeQuery()) {
        Optional<StoredResponse> found = Optional.empty();
        Map<UUID, Answer> answers = new HashMap<>();
        while (rows.next()) {
          var question = rows.getBytes("question_version_id");
          if (question != null) {
            answers.put(Uuid7.of(question), AnswerRows.answer(rows));
          }
          found =
              Optional.of(
                  new StoredResponse(
                      Uuid7.of(rows.getBytes("id")),
                      Uuid7.of(rows.getBytes("survey_version_id")),
                      rows.getBoolean("completed"),
                      answers));
        }
        return found;
      }
    }
  }
}
