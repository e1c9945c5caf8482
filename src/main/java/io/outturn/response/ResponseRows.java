package io.outturn.response;

import io.outturn.account.AccountId;
import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The rows of responses inside one transaction. */
final class ResponseRows {
  private final Connection connection;

  ResponseRows(Connection connection) {
    this.connection = connection;
  }

  /** Reads and locks the responses that exist already. */
  void load(List<Submission> submissions, Map<ResponseKey, Draft> drafts) throws SQLException {
    var keys = submissions.stream().map(Submission::key).distinct().sorted().toList();
    try (var select = connection.prepareStatement(selectLocking(keys.size()))) {
      for (int i = 0; i < keys.size(); i++) {
        select.setBytes(i + 1, keys.get(i).bytes());
      }
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var key = ResponseKey.stored(rows.getBytes("idempotency_key"));
          drafts.put(key, draft(rows, key));
        }
      }
    }
  }

  private static String selectLocking(int keys) {
    return """
    SELECT id, idempotency_key, survey_version_id, account_id, channel, answered_on, received_at, completed
    FROM response WHERE idempotency_key IN (%s) FOR UPDATE\
    """
        .formatted(String.join(",", Collections.nCopies(keys, "?")));
  }

  private static Draft draft(ResultSet row, ResponseKey key) throws SQLException {
    return new Draft(
        Uuid7.of(row.getBytes("id")),
        key,
        Uuid7.of(row.getBytes("survey_version_id")),
        new AccountId(Uuid7.of(row.getBytes("account_id"))),
        Channel.valueOf(row.getString("channel")),
        row.getObject("answered_on", LocalDate.class),
        row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        false,
        row.getBoolean("completed"));
  }

  /** Inserts the responses that begin and updates those that changed. */
  void write(Collection<Draft> drafts) throws SQLException {
    try (var insert =
            connection.prepareStatement(
                """
                INSERT INTO response (id, idempotency_key, survey_version_id, account_id, channel, answered_on, received_at, changed_at, completed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """);
        var update =
            connection.prepareStatement(
                "UPDATE response SET changed_at = ?, completed = ? WHERE id = ?")) {
      int changes = 0;
      for (var draft : drafts) {
        if (draft.fresh) {
          insert.setBytes(1, Uuid7.bytes(draft.id));
          insert.setBytes(2, draft.key.bytes());
          insert.setBytes(3, Uuid7.bytes(draft.surveyVersion));
          insert.setBytes(4, Uuid7.bytes(draft.account.value()));
          insert.setString(5, draft.channel.name());
          insert.setObject(6, draft.answeredOn);
          insert.setObject(7, utc(draft.receivedAt));
          insert.setObject(8, utc(draft.changedAt()));
          insert.setBoolean(9, draft.completed());
          insert.addBatch();
        } else if (draft.changed()) {
          update.setObject(1, utc(draft.changedAt()));
          update.setBoolean(2, draft.completed());
          update.setBytes(3, Uuid7.bytes(draft.id));
          update.addBatch();
          changes++;
        }
      }
      insert.executeBatch();
      if (changes > 0) {
        update.executeBatch();
      }
    }
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
