package io.outturn.response;

import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
final class JdbcResponses implements Responses {
  private static final String FIND =
      "SELECT id, survey_version_id, completed FROM response WHERE idempotency_key = ?";
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
    try (var select = connection.prepareStatement(FIND)) {
      select.setBytes(1, key.bytes());
      try (var row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        var id = Uuid7.of(row.getBytes("id"));
        return Optional.of(
            new StoredResponse(
                id,
                Uuid7.of(row.getBytes("survey_version_id")),
                row.getBoolean("completed"),
                said(connection, id)));
      }
    }
  }

  private static Map<UUID, Answer> said(Connection connection, UUID response) throws SQLException {
    var said = new HashMap<UUID, Answer>();
    new AnswerRows(connection)
        .load(
            Set.of(response),
            (_, question, held) -> {
              if (!held.sum()) {
                said.put(question, held.answer());
              }
            });
    return said;
  }
}
