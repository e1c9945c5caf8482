package io.outturn.response;

import io.outturn.account.AccountId;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import io.outturn.response.validity.FlagRule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The rows of responses inside one transaction. */
final class ResponseRows {

  private static final String INSERT =
      """
      INSERT INTO response (changed_at, completed, began_at, completed_at, fingerprint, id,
        idempotency_key, survey_version_id, account_id, channel, answered_on, received_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String UPDATE =
      """
      UPDATE response
      SET changed_at = ?, completed = ?, began_at = ?, completed_at = ?, fingerprint = ?
      WHERE id = ?\
      """;
  private final Connection connection;

  ResponseRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * A response as the database holds it, without its answers.
   *
   * @param flags what was seen, by the rule of each flag that stands
   */
  record Found(Head head, Course course, Map<FlagRule, String> flags) {
    private static Found of(ResultSet row) throws SQLException {
      return new Found(
          ResponseRows.head(row), ResponseRows.course(row), new EnumMap<>(FlagRule.class));
    }

    private void add(ResultSet row) throws SQLException {
      var rule = row.getString("rule");
      if (rule != null) {
        flags.put(FlagRule.valueOf(rule), row.getString("detail"));
      }
    }
  }

  /** Reads and locks the responses that exist already, in the order of their keys. */
  Collection<Found> load(Collection<ResponseKey> keys) throws SQLException {
    try (var select = connection.prepareStatement(select(keys.size()))) {
      int at = 1;
      for (var key : keys.stream().sorted().toList()) {
        select.setBytes(at++, key.bytes());
      }
      try (var rows = select.executeQuery()) {
        return found(rows);
      }
    }
  }

  private static Collection<Found> found(ResultSet rows) throws SQLException {
    var found = new HashMap<UUID, Found>();
    while (rows.next()) {
      var id = Uuid7.of(rows.getBytes("id"));
      var known = found.get(id);
      var response = known == null ? Found.of(rows) : known;
      response.add(rows);
      found.put(id, response);
    }
    return found.values();
  }

  /** With the flags that stand, one row for each. */
  private static String select(int number) {
    return """
    SELECT r.id, r.idempotency_key, r.survey_version_id, r.account_id, r.channel, r.answered_on,
      r.received_at, r.completed, r.began_at, r.completed_at, r.fingerprint, f.rule, f.detail
    FROM response r LEFT JOIN response_flag f ON f.response_id = r.id AND f.withdrawn_at IS NULL
    WHERE r.idempotency_key IN (%s) FOR UPDATE\
    """
        .formatted(Rows.places(number));
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        Uuid7.of(row.getBytes("id")),
        ResponseKey.stored(row.getBytes("idempotency_key")),
        Uuid7.of(row.getBytes("survey_version_id")),
        new AccountId(Uuid7.of(row.getBytes("account_id"))),
        Channel.valueOf(row.getString("channel")),
        row.getObject("answered_on", LocalDate.class),
        Utc.read(row, "received_at").orElseThrow());
  }

  private static Course course(ResultSet row) throws SQLException {
    return new Course(
        row.getBoolean("completed"),
        Utc.read(row, "began_at"),
        Utc.read(row, "completed_at"),
        Optional.ofNullable(row.getBytes("fingerprint")).map(HexFormat.of()::formatHex));
  }

  /** Inserts the responses that begin and updates those that changed. */
  void write(Collection<Draft> drafts) throws SQLException {
    Rows.run(connection, INSERT, those(drafts, Draft::fresh), ResponseRows::setAll);
    Rows.run(
        connection,
        UPDATE,
        those(drafts, draft -> !draft.fresh() && draft.changed()),
        ResponseRows::setCourse);
  }

  private static List<Draft> those(Collection<Draft> drafts, Predicate<Draft> wanted) {
    return drafts.stream().filter(wanted).toList();
  }

  private static void setAll(PreparedStatement insert, Draft draft) throws SQLException {
    setCourse(insert, draft);
    var head = draft.head();
    insert.setBytes(7, head.key().bytes());
    insert.setBytes(8, Uuid7.bytes(head.surveyVersion()));
    insert.setBytes(9, Uuid7.bytes(head.account().value()));
    insert.setString(10, head.channel().name());
    insert.setObject(11, head.answeredOn());
    insert.setObject(12, Utc.column(head.receivedAt()));
  }

  private static void setCourse(PreparedStatement statement, Draft draft) throws SQLException {
    var course = draft.course();
    statement.setObject(1, Utc.column(draft.changedAt()));
    statement.setBoolean(2, course.completed());
    setMoment(statement, 3, course.began());
    setMoment(statement, 4, course.completedAt());
    statement.setBytes(5, course.fingerprint().map(HexFormat.of()::parseHex).orElse(null));
    statement.setBytes(6, Uuid7.bytes(draft.head().id()));
  }

  private static void setMoment(PreparedStatement statement, int at, Optional<Instant> moment)
      throws SQLException {
    if (moment.isPresent()) {
      statement.setObject(at, Utc.column(moment.get()));
    } else {
      statement.setNull(at, Types.TIMESTAMP);
    }
  }
}
