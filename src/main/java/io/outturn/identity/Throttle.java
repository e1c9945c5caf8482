package io.outturn.identity;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
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

  /**
   * Counts a try, unless it comes too soon: then it answers how long to wait, else nothing or less.
   */
  Duration count(Limit limit, String key) {
    var bucket = bucket(limit, key);
    var now = database.now();
    return database.run(connection -> {
      Rows.change(connection, MEET, bucket, now);
      var known = state(connection, bucket).noLaterThan(now);
      var pause = known.pause(limit, now);
      var next = pause.isPositive() ? known : known.oneMore(limit, now);
      Rows.change(connection, COUNT, next.attempts(), next.last(), bucket);
      return pause;
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

  private static State state(Connection connection, byte[] bucket) throws SQLException {
    return Rows.read(connection, STATE, State::of, (Object) bucket).getFirst();
  }

  private static byte[] bucket(Limit limit, String key) {
    return Secret.sha256(limit.name() + " " + key);
  }

  /** How many tries there were, and when the last was. */
  private record State(int attempts, LocalDateTime last) {
    static State of(ResultSet row) throws SQLException {
      return new State(row.getInt("attempts"), row.getObject("last_at", LocalDateTime.class));
    }

    /** A clock that was set back must not make anybody wait until it gets there again. */
    State noLaterThan(LocalDateTime now) {
      return last.isAfter(now) ? new State(attempts, now) : this;
    }

    Duration pause(Limit limit, LocalDateTime now) {
      return Duration.between(now, last.plus(limit.pause(attempts)));
    }

    State oneMore(Limit limit, LocalDateTime now) {
      return new State(limit.remembered(attempts, Duration.between(last, now)) + 1, now);
    }
  }
}
