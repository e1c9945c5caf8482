package io.outturn.response;

import io.outturn.database.Uuid7;
import io.outturn.event.PastEvents;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Unlinks old responses from people inside one transaction: their words, their links, their exact
 * times and their own keys, which tell a time, are gone; what was chosen and rated stays and counts
 * as before.
 */
final class Unlinking {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String DUE =
      """
      SELECT r.id, r.answered_on FROM response r
      WHERE r.survey_version_id = ? AND r.answered_on < ?
        AND NOT EXISTS (SELECT 1 FROM anonymised_response a WHERE a.response_id = r.id)
      ORDER BY r.answered_on, r.id LIMIT ? FOR UPDATE\
      """;
  private static final String RESPONSE =
      """
      UPDATE response SET id = ?, idempotency_key = ?, received_at = answered_on,
        changed_at = answered_on, began_at = NULL, completed_at = NULL, fingerprint = NULL
      WHERE id = ?\
      """;

  /** The kind is decided by the words that the same statement takes away, so it comes first. */
  private static final String ANSWERS =
      """
      UPDATE answer SET response_id = ?,
        kind = CASE WHEN kind = 'PLAIN' AND words IS NOT NULL THEN 'REMOVED' ELSE kind END,
        words = NULL
      WHERE response_id = ?\
      """;

  private static final String OPTIONS =
      "UPDATE answer_option SET response_id = ? WHERE response_id = ?";
  private static final String ORDERS =
      "UPDATE shown_order SET response_id = ? WHERE response_id = ?";
  private static final String OLD_FLAGS =
      "DELETE FROM response_flag WHERE response_id = ? AND withdrawn_at IS NOT NULL";
  private static final String FLAGS =
      """
      UPDATE response_flag SET response_id = ?, noted_at = ?,
        detail = CASE WHEN rule = 'DUPLICATE' THEN 'The same answers as another response'
          ELSE detail END
      WHERE response_id = ?\
      """;
  private static final String NOTE =
      "INSERT INTO anonymised_response (response_id, anonymised_on) VALUES (?, ?)";
  private final Connection connection;

  Unlinking(Connection connection) {
    this.connection = connection;
  }

  /** A response, the key it had and the key it gets. */
  private record Due(UUID old, LocalDate answeredOn, UUID next) {}

  /**
   * Unlinks up to so many responses, and answers how many.
   *
   * @param before the first day that is not due yet
   */
  int some(UUID version, LocalDate before, LocalDate today, int most) throws SQLException {
    var due = due(version, before, most);
    Rows.run(
        connection,
        RESPONSE,
        due,
        (update, row) -> {
          rekey(update, row, 1);
          update.setBytes(2, nobodys());
          update.setBytes(3, Uuid7.bytes(row.old()));
        });
    for (var sql : List.of(ANSWERS, OPTIONS, ORDERS)) {
      Rows.run(
          connection,
          sql,
          due,
          (update, row) -> {
            rekey(update, row, 1);
            update.setBytes(2, Uuid7.bytes(row.old()));
          });
    }
    flags(due);
    new PastEvents(connection).forget(due.stream().map(Due::old).toList());
    Rows.run(
        connection,
        NOTE,
        due,
        (insert, row) -> {
          rekey(insert, row, 1);
          insert.setObject(2, today);
        });
    return due.size();
  }

  private void flags(List<Due> due) throws SQLException {
    Rows.run(
        connection, OLD_FLAGS, due, (delete, row) -> delete.setBytes(1, Uuid7.bytes(row.old())));
    Rows.run(
        connection,
        FLAGS,
        due,
        (update, row) -> {
          rekey(update, row, 1);
          update.setObject(2, row.answeredOn().atStartOfDay());
          update.setBytes(3, Uuid7.bytes(row.old()));
        });
  }

  private List<Due> due(UUID version, LocalDate before, int most) throws SQLException {
    try (var select = connection.prepareStatement(DUE)) {
      select.setBytes(1, Uuid7.bytes(version));
      select.setObject(2, before);
      select.setInt(3, most);
      try (var row = select.executeQuery()) {
        var due = new ArrayList<Due>();
        while (row.next()) {
          due.add(
              new Due(
                  Uuid7.of(row.getBytes("id")),
                  row.getObject("answered_on", LocalDate.class),
                  UUID.randomUUID()));
        }
        return due;
      }
    }
  }

  private static void rekey(PreparedStatement statement, Due row, int at) throws SQLException {
    statement.setBytes(at, Uuid7.bytes(row.next()));
  }

  /** A key outside that nobody holds. */
  private static byte[] nobodys() {
    var key = new byte[32];
    RANDOM.nextBytes(key);
    return key;
  }
}
