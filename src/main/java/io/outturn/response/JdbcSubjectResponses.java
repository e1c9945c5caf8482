package io.outturn.response;

import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
final class JdbcSubjectResponses implements SubjectResponses {
  private static final int SHORTEST = 3;
  private static final String KEY = "SELECT idempotency_key FROM response WHERE id = ?";
  private static final String BEHIND = "SELECT id FROM response WHERE idempotency_key = ?";
  private static final String SAYING =
      """
      SELECT r.id FROM response r
      WHERE EXISTS (
        SELECT 1 FROM answer a
        WHERE a.response_id = r.id AND LOCATE(LOWER(?), LOWER(a.words)) > 0)
      ORDER BY r.answered_on DESC, r.id LIMIT 200\
      """;
  private final Transactions transactions;

  JdbcSubjectResponses(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<WholeResponse> read(UUID response) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(KEY)) {
        select.setBytes(1, Uuid7.bytes(response));
        try (var row = select.executeQuery()) {
          return row.next()
              ? whole(connection, ResponseKey.stored(row.getBytes(1)))
              : Optional.empty();
        }
      }
    });
  }

  private static Optional<WholeResponse> whole(Connection connection, ResponseKey key)
      throws SQLException {
    var found = new ResponseRows(connection).load(List.of(key)).stream().findFirst();
    return found.isEmpty() ? Optional.empty() : Optional.of(whole(connection, found.get()));
  }

  private static WholeResponse whole(Connection connection, ResponseRows.Found found)
      throws SQLException {
    var head = found.head();
    var answers = new HashMap<UUID, Answer>();
    new AnswerRows(connection)
        .load(
            Set.of(head.id()),
            (_, question, held) -> {
              if (!held.sum()) {
                answers.put(question, held.answer());
              }
            });
    return new WholeResponse(
        head.id(),
        head.surveyVersion(),
        head.account(),
        head.channel(),
        head.answeredOn(),
        head.receivedAt(),
        found.course().completedAt(),
        answers);
  }

  @Override
  public Optional<UUID> behind(ResponseKey key) {
    return ids(BEHIND, key.bytes()).stream().findFirst();
  }

  @Override
  public List<UUID> saying(String words) {
    if (words.length() < SHORTEST) {
      throw new IllegalArgumentException("At least %d characters".formatted(SHORTEST));
    }
    return ids(SAYING, words);
  }

  private List<UUID> ids(String sql, Object parameter) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(sql)) {
        select.setObject(1, parameter);
        try (var rows = select.executeQuery()) {
          var ids = new ArrayList<UUID>();
          while (rows.next()) {
            ids.add(Uuid7.of(rows.getBytes(1)));
          }
          return ids;
        }
      }
    });
  }
}
