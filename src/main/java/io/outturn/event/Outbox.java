package io.outturn.event;

import io.micronaut.serde.ObjectMapper;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Where events wait to be sent. They are written by the caller's own connection, so an event exists
 * if and only if its change does; an event that nobody waits for is not written at all.
 */
@Singleton
public final class Outbox {
  private static final String WHO = "SELECT subscriber_id FROM event_subscription WHERE type = ?";
  private static final String EVENT =
      "INSERT INTO event (id, type, payload, occurred_at, about) VALUES (?, ?, ?, ?, ?)";
  private static final String DELIVERY =
      """
      INSERT INTO event_delivery (id, event_id, subscriber_id, begun, due_at)
      VALUES (?, ?, ?, 0, ?)\
      """;
  private final ObjectMapper json;

  Outbox(ObjectMapper json) {
    this.json = json;
  }

  /** Who waits for events of a type; one small query, made once for many events. */
  public List<UUID> waitingFor(Connection connection, EventType type) throws SQLException {
    try (var select = connection.prepareStatement(WHO)) {
      select.setString(1, type.code());
      try (var row = select.executeQuery()) {
        var found = new ArrayList<UUID>();
        while (row.next()) {
          found.add(Uuid7.of(row.getBytes(1)));
        }
        return found;
      }
    }
  }

  /** Writes an event for everybody who waits for it, in the caller's transaction. */
  public void add(Connection connection, Event event) throws SQLException {
    add(connection, List.of(event), waitingFor(connection, event.type()));
  }

  /** Writes many events at once for those who wait for them, in the caller's transaction. */
  public void add(Connection connection, Collection<? extends Event> events, List<UUID> waiting)
      throws SQLException {
    if (events.isEmpty() || waiting.isEmpty()) {
      return;
    }
    try (var event = connection.prepareStatement(EVENT);
        var delivery = connection.prepareStatement(DELIVERY)) {
      for (var happened : events) {
        var id = Uuid7.bytes(happened.newKey());
        event.setBytes(1, id);
        event.setString(2, happened.type().code());
        event.setString(3, payload(happened));
        event.setObject(4, Utc.column(happened.at()));
        event.setBytes(5, happened.about().map(Uuid7::bytes).orElse(null));
        event.addBatch();
        for (var one : waiting) {
          delivery.setBytes(1, Uuid7.bytes(happened.newKey()));
          delivery.setBytes(2, id);
          delivery.setBytes(3, Uuid7.bytes(one));
          delivery.setObject(4, Utc.column(happened.due()));
          delivery.addBatch();
        }
      }
      event.executeBatch();
      delivery.executeBatch();
    }
  }

  private String payload(Event event) {
    try {
      var all = new TreeMap<String, Object>(Map.of("type", event.type().code()));
      all.put("timestamp", event.timestamp());
      all.put("data", new TreeMap<>(event.data()));
      return json.writeValueAsString(all);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }
}
