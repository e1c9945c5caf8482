package io.outturn.webhook;

import io.outturn.audit.Journal;
import io.outturn.database.Transactions;
import io.outturn.event.Event;
import io.outturn.event.EventType;
import io.outturn.event.Outbox;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All that sends events, with a receiver that wants them and a clock that a test sets. */
final class Mailroom implements AutoCloseable {
  final Receiver receiver = new Receiver();
  final Endpoints endpoints;
  final Pauses pauses;
  final Deliveries deliveries;
  final DeliveryLog log;
  final Sender sender;
  final Courier courier;
  final CleanUp cleanUp;
  final UUID endpoint;
  private final Transactions transactions;
  private Instant now;

  Mailroom(Transactions transactions, Journal journal, Instant now) {
    this.transactions = transactions;
    this.now = now;
    var statements = new Statements(transactions);
    var clock = new Settable();
    endpoints = new Endpoints(statements, journal, clock);
    pauses = new Pauses(statements, journal, clock);
    deliveries = new Deliveries(statements, journal, clock);
    log = new DeliveryLog(statements);
    sender = new Sender(_ -> List.of(InetAddress.ofLiteral("127.0.0.1")), new Reach("127.0.0.0/8"));
    courier = new Courier(deliveries, endpoints, pauses, sender, true, clock);
    cleanUp = new CleanUp(statements, clock);
    endpoint = endpoints.add(receiver.target(), Set.of(EventType.RESPONSE_RECEIVED), "Ada");
  }

  private final class Settable extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  Instant now() {
    return now;
  }

  void wait(Duration time) {
    now = now.plus(time);
  }

  void happen(Outbox outbox) throws SQLException {
    var event =
        new Event.ResponseReceived(
            UUID.randomUUID(), "survey", UUID.randomUUID(), Optional.of("acme"), now);
    transactions.run(connection -> {
      outbox.add(connection, event);
      return event;
    });
  }

  @Override
  public void close() {
    endpoints.end(endpoint, "Ada");
    receiver.close();
  }
}
