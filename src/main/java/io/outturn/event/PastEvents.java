package io.outturn.event;

import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Takes events away, with what was still to be told of them, in the caller's transaction. */
public final class PastEvents {
  private static final String OLD =
      "SELECT id FROM event WHERE occurred_at < ? ORDER BY occurred_at LIMIT ? FOR UPDATE";
  private static final String ABOUT = "SELECT id FROM event WHERE about = ? FOR UPDATE";
  private static final String DELIVERIES = "DELETE FROM event_delivery WHERE event_id = ?";
  private static final String EVENT = "DELETE FROM event WHERE id = ?";
  private final Connection connection;

  /** Works through the caller's connection. */
  public PastEvents(Connection connection) {
    this.connection = connection;
  }

  /** Takes at most so many events from before a moment away, and answers how many. */
  public int clean(Instant before, int most) throws SQLException {
    try (var select = connection.prepareStatement(OLD)) {
      select.setObject(1, Utc.column(before));
      select.setInt(2, most);
      return delete(select);
    }
  }

  /** Takes away what was told, or was to be told, of responses that are forgotten. */
  public void forget(Collection<UUID> responses) throws SQLException {
    for (var response : responses) {
      try (var select = connection.prepareStatement(ABOUT)) {
        select.setBytes(1, Uuid7.bytes(response));
        delete(select);
      }
    }
  }

  private int delete(PreparedStatement select) throws SQLException {
    var ids = ids(select);
    for (var sql : List.of(DELIVERIES, EVENT)) {
      try (var delete = connection.prepareStatement(sql)) {
        for (var id : ids) {
          delete.setBytes(1, id);
          delete.addBatch();
        }
        delete.executeBatch();
      }
    }
    return ids.size();
  }

  private static List<byte[]> ids(PreparedStatement select) throws SQLException {
    try (var row = select.executeQuery()) {
      var ids = new ArrayList<byte[]>();
      while (row.next()) {
        ids.add(row.getBytes(1));
      }
      return ids;
    }
  }
}
