package io.outturn.response;

import io.outturn.database.Uuid7;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of answers inside one transaction. */
final class AnswerRows {
  private static final String INSERT =
      """
      INSERT INTO answer (kind, counted, rating, words, amount, day, response_id, question_version_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String UPDATE =
      """
      UPDATE answer SET kind = ?, counted = ?, rating = ?, words = ?, amount = ?, day = ?
      WHERE response_id = ? AND question_version_id = ?\
      """;
  private static final String DELETE =
      "DELETE FROM answer WHERE response_id = ? AND question_version_id = ?";

  private final Connection connection;
  private final OptionRows options;

  AnswerRows(Connection connection) {
    this.connection = connection;
    this.options = new OptionRows(connection);
  }

  /** Is told what was found. */
  interface Finder {
    void found(UUID response, UUID question, Held held);
  }

  /** Reads what existing responses hold. */
  void load(Collection<UUID> responses, Finder finder) throws SQLException {
    if (responses.isEmpty()) {
      return;
    }
    try (var select = connection.prepareStatement(select(responses.size()))) {
      int at = 1;
      for (var response : responses) {
        select.setBytes(at++, Uuid7.bytes(response));
      }
      try (var rows = select.executeQuery()) {
        read(rows, responses, finder);
      }
    }
  }

  private static String select(int number) {
    return """
    SELECT response_id, question_version_id, kind, counted, rating, words, amount, day
    FROM answer WHERE response_id IN (%s)\
    """
        .formatted(Rows.places(number));
  }

  private void read(ResultSet rows, Collection<UUID> responses, Finder finder) throws SQLException {
    Map<AnswerKey, List<String>> chosen = Map.of();
    while (rows.next()) {
      var kind = AnswerKind.valueOf(rows.getString("kind"));
      if (kind.hasOptions() && chosen.isEmpty()) {
        chosen = options.load(responses);
      }
      var key = AnswerKey.of(rows);
      var answer = kind.answer(rows, chosen.getOrDefault(key, List.of()));
      var held = new Held(answer, rows.getBoolean("counted"), kind == AnswerKind.SUM);
      finder.found(key.response(), key.question(), held);
    }
  }

  private record Row(AnswerKey key, Held held) {}

  /** Writes what was added, replaced and taken back. */
  void write(Collection<Draft> drafts) throws SQLException {
    var added = new ArrayList<Row>();
    var replaced = new ArrayList<Row>();
    var removed = new ArrayList<Row>();
    for (var draft : drafts) {
      draft.eachAdded((question, held) -> added.add(row(draft, question, held)));
      draft.eachReplaced((question, held) -> replaced.add(row(draft, question, held)));
      draft.eachRemoved((question, held) -> removed.add(row(draft, question, held)));
    }
    Rows.run(connection, INSERT, added, AnswerRows::setAll);
    Rows.run(connection, UPDATE, replaced, AnswerRows::setAll);
    Rows.run(connection, DELETE, removed, (statement, row) -> row.key().set(statement, 1));
    options.write(drafts);
  }

  private static Row row(Draft draft, UUID question, Held held) {
    return new Row(new AnswerKey(draft.head().id(), question), held);
  }

  private static void setAll(PreparedStatement statement, Row row) throws SQLException {
    statement.setString(1, AnswerKind.of(row.held()).name());
    statement.setBoolean(2, row.held().counted());
    switch (row.held().answer()) {
      case Answer.Rating(int value) -> set(statement, value, null, null, null);
      case Answer.Chosen(_, var other) -> set(statement, null, other.orElse(null), null, null);
      case Answer.Words(var text) -> set(statement, null, text, null, null);
      case Answer.Amount(var number) -> set(statement, null, null, number, null);
      case Answer.Date(var day) -> set(statement, null, null, null, day);
      case Answer.Ranked _, Answer.NotApplicable _ -> set(statement, null, null, null, null);
    }
    row.key().set(statement, 7);
  }

  private static void set(
      PreparedStatement statement,
      @Nullable Integer rating,
      @Nullable String words,
      @Nullable BigDecimal amount,
      @Nullable LocalDate day)
      throws SQLException {
    statement.setObject(3, rating, Types.INTEGER);
    statement.setString(4, words);
    statement.setBigDecimal(5, amount);
    statement.setObject(6, day, Types.DATE);
  }
}
