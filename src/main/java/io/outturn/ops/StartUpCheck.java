package io.outturn.ops;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Refuses to start on a database that would quietly lose what it is given: a time is written with
 * its microseconds and read back. A server that calls itself 5.5.5, as older MariaDB does, makes
 * the driver cut them.
 */
@Singleton
final class StartUpCheck {
  private static final int MICROSECONDS = 123_457;
  private final Transactions transactions;
  private final Clock clock;

  StartUpCheck(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @EventListener
  void check(StartupEvent start) throws SQLException {
    var written =
        LocalDateTime.now(clock.withZone(ZoneOffset.UTC))
            .truncatedTo(ChronoUnit.SECONDS)
            .plus(MICROSECONDS, ChronoUnit.MICROS);
    var read = transactions.run(connection -> writtenAndRead(connection, written));
    if (!read.equals(written)) {
      throw new StartFailed(
          "The database cuts times: %s came back as %s. Use MySQL 8 or MariaDB 11; an older MariaDB"
                  .formatted(written, read)
              + " must run with an option like --version=5.7.19-MariaDB-10.11.19.");
    }
  }

  private static LocalDateTime writtenAndRead(Connection connection, LocalDateTime time)
      throws SQLException {
    var id = Uuid7.bytes(Uuid7.next());
    try (var insert =
        connection.prepareStatement("INSERT INTO start_up_check (id, checked_at) VALUES (?, ?)")) {
      insert.setBytes(1, id);
      insert.setObject(2, time);
      insert.executeUpdate();
    }
    var read = read(connection, id);
    try (var delete = connection.prepareStatement("DELETE FROM start_up_check WHERE id = ?")) {
      delete.setBytes(1, id);
      delete.executeUpdate();
    }
    return read;
  }

  private static LocalDateTime read(Connection connection, byte[] id) throws SQLException {
    try (var select =
        connection.prepareStatement("SELECT checked_at FROM start_up_check WHERE id = ?")) {
      select.setBytes(1, id);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getObject(1, LocalDateTime.class);
      }
    }
  }
}
