package io.outturn.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts requests by whoever sends them, minute by minute. It is kept in memory: each server counts
 * for itself and forgets when it stops.
 */
public final class Limiter {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final int limit;
  private final Clock clock;
  private final Map<String, Integer> counts = new HashMap<>();
  private Instant began = Instant.EPOCH;

  /**
   * Begins with nobody counted.
   *
   * @param limit how many requests a minute each may send
   */
  public Limiter(int limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /**
   * Where somebody stands.
   *
   * @param allowed whether the request may go on
   * @param limit how many a minute may have
   * @param remaining how many are left in this one
   * @param reset the seconds until the next one begins, at least 1
   */
  public record Standing(boolean allowed, int limit, int remaining, long reset) {}

  /** Counts one request. */
  public synchronized Standing count(String who) {
    var now = clock.instant();
    if (now.isBefore(began) || !now.isBefore(began.plus(MINUTE))) {
      counts.clear();
      began = now;
    }
    int used = counts.merge(who, 1, Integer::sum);
    long reset = Math.max(1, MINUTE.minus(Duration.between(began, now)).toSeconds());
    return new Standing(used <= limit, limit, Math.max(0, limit - used), reset);
  }
}
