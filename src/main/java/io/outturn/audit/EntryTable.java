package io.outturn.audit;

import io.outturn.database.Utc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of the log, inside one transaction. */
record EntryTable(Connection connection) {
  private static final String COLUMNS =
      "number, noted_at, actor_kind, actor, action, subject_kind, subject, state_before,"
          + " state_after, request, network, previous_hash, hash";
  private static final String ADD =
      "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String MOVE = "UPDATE audit_head SET number = ?, hash = ? WHERE id = 1";
  private static final String HEAD = "SELECT number, hash FROM audit_head WHERE id = 1";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM audit_entry ";

  /** The head, which nobody else moves until the transaction has ended. */
  Head lockedHead() throws SQLException {
    return head(HEAD + " FOR UPDATE");
  }

  /** The head, which stays where it is until the transaction has ended. */
  Head heldHead() throws SQLException {
    return head(HEAD + " LOCK IN SHARE MODE");
  }

  Head head() throws SQLException {
    return head(HEAD);
  }

  private Head head(String sql) throws SQLException {
    try (var query = connection.prepareStatement(sql);
        var row = query.executeQuery()) {
      return row.next() ? Head.of(row.getLong(1), row.getBytes(2)) : Head.NONE;
    }
  }

  void add(Noted entry) throws SQLException {
    change(
        ADD,
        entry.number(),
        Utc.column(entry.at()),
        entry.actorKind(),
        entry.actor(),
        entry.action(),
        entry.subjectKind(),
        entry.subject(),
        entry.before().orElse(null),
        entry.after().orElse(null),
        entry.request(),
        entry.network(),
        HexFormat.of().parseHex(entry.previous()),
        HexFormat.of().parseHex(entry.hash()));
    change(MOVE, entry.number(), entry.head().bytes());
  }

  private void change(String sql, @Nullable Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  /** The entries for which a condition holds, in an order. */
  List<Noted> where(String rest, List<Object> values) throws SQLException {
    try (var query = connection.prepareStatement(SELECT + rest)) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      try (var row = query.executeQuery()) {
        var entries = new ArrayList<Noted>();
        while (row.next()) {
          entries.add(noted(row));
        }
        return entries;
      }
    }
  }

  private static Noted noted(ResultSet row) throws SQLException {
    return new Noted(
        row.getLong("number"),
        Utc.read(row, "noted_at").orElseThrow(),
        row.getString("actor_kind"),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject_kind"),
        row.getString("subject"),
        Optional.ofNullable(row.getString("state_before")),
        Optional.ofNullable(row.getString("state_after")),
        row.getString("request"),
        row.getString("network"),
        HexFormat.of().formatHex(row.getBytes("previous_hash")),
        HexFormat.of().formatHex(row.getBytes("hash")));
  }
}
