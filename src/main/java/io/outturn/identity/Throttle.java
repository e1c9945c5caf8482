package io.outturn.identity;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * Counts tries in the database, so that all nodes count together. A try is counted before it is
 * made: many at the same moment do not slip through. What was tried is kept as a hash only and
 * forgotten after a day.
 */
@Singleton
final class Throttle {
  private static final Duration MEMORY = Duration.ofDays(1);
  private static final String MEET =
      "INSERT INTO sign_in_throttle (bucket, attempts, last_at) VALUES (?, 0, ?)"
          + " ON DUPLICATE KEY UPDATE bucket = bucket";
  private static final String STATE =
      "SELECT attempts, last_at FROM sign_in_throttle WHERE bucket = ? FOR UPDATE";
  private static final String COUNT =
      "UPDATE sign_in_throttle SET attempts = ?, last_at = ? WHERE bucket = ?";
  private static final String FORGET = "DELETE FROM sign_in_throttle WHERE bucket = ?";
  private static final String FORGIVE =
      "UPDATE sign_in_throttle SET attempts = attempts - 1 WHERE bucket = ? AND attempts > 0";
  private static final String SWEEP = "DELETE FROM sign_in_throttle WHERE last_at <= ? LIMIT 100";
  private final Database database;

  Throttle(Database database) {
    this.database = database;
  }

  /** Counts a try, unless it comes too soon: then it answers how long to wait, else zero. */
  Duration count(Limit limit, String key) {
    var bucket = bucket(limit, key);
    var now = database.now();
    return database.run(connection -> {
      Rows.change(connection, MEET, bucket, now);
      var known = state(connection, bucket, now);
      var pause = Duration.between(now, known.last().plus(limit.pause(known.attempts())));
      if (known.attempts() > 0 && pause.isPositive()) {
        return pause;
      }
      Rows.change(connection, COUNT, known.attempts() + 1, now, bucket);
      return Duration.ZERO;
    });
  }

  /** Forgets all tries, because one was right. */
  void forget(Limit limit, String key) {
    database.run(connection -> Rows.change(connection, FORGET, bucket(limit, key)));
  }

  /** Takes back the one try that was right. */
  void forgive(Limit limit, String key) {
    database.run(connection -> Rows.change(connection, FORGIVE, bucket(limit, key)));
  }

  /** Clears away what is a day old. */
  void sweep() {
    database.run(connection -> Rows.change(connection, SWEEP, database.now().minus(MEMORY)));
  }

  private static State state(Connection connection, byte[] bucket, LocalDateTime now)
      throws SQLException {
    try (var query = connection.prepareStatement(STATE)) {
      query.setBytes(1, bucket);
      try (var rows = query.executeQuery()) {
        rows.next();
        var last = rows.getObject("last_at", LocalDateTime.class);
        return last.isBefore(now.minus(MEMORY))
            ? new State(0, now)
            : new State(rows.getInt("attempts"), last);
      }
    }
  }

  private static byte[] bucket(Limit limit, String key) {
    return Secret.sha256(limit.name() + " " + key);
  }

  private record State(int attempts, LocalDateTime last) {}
}
