package io.outturn.response;

import io.outturn.database.Transactions;
import io.outturn.database.UncheckedSqlException;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures durations, and remembers each for some minutes. */
@Singleton
final class JdbcDurations implements Durations {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcDurations.class);
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final String LATEST =
      """
      SELECT r.began_at, r.completed_at
      FROM response r JOIN account a ON a.id = r.account_id AND a.demonstration = FALSE
      WHERE r.survey_version_id = ? AND r.completed_at IS NOT NULL AND r.began_at IS NOT NULL
        AND NOT EXISTS (
          SELECT 1 FROM response_flag f WHERE f.response_id = r.id AND f.withdrawn_at IS NULL)
      ORDER BY r.completed_at DESC LIMIT 1000\
      """;
  private final Transactions transactions;
  private final Clock clock;
  private final Map<UUID, Measured> measured = new ConcurrentHashMap<>();

  JdbcDurations(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Measured(Instant at, Optional<Typical> typical) {}

  /** While the database is away, nothing is told rather than keeping a page from being shown. */
  @Override
  public Optional<Typical> of(UUID surveyVersion) {
    try {
      return remembered(surveyVersion);
    } catch (UncheckedSqlException away) {
      LOG.warn("No durations while the database is away: {}", away.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Typical> remembered(UUID surveyVersion) {
    var now = clock.instant();
    return measured
        .compute(
            surveyVersion,
            (_, known) ->
                known != null && now.isBefore(known.at().plus(FRESH))
                    ? known
                    : new Measured(now, measure(surveyVersion)))
        .typical();
  }

  private Optional<Typical> measure(UUID surveyVersion) {
    var all = transactions.call(connection -> durations(connection, surveyVersion));
    return all.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new Typical(median(all), all.size()));
  }

  private static List<Duration> durations(Connection connection, UUID surveyVersion)
      throws SQLException {
    try (var select = connection.prepareStatement(LATEST)) {
      select.setBytes(1, Uuid7.bytes(surveyVersion));
      try (var rows = select.executeQuery()) {
        var durations = new ArrayList<Duration>();
        while (rows.next()) {
          durations.add(
              Duration.between(
                  Utc.read(rows, "began_at").orElseThrow(),
                  Utc.read(rows, "completed_at").orElseThrow()));
        }
        return durations;
      }
    }
  }

  /** Of an even number, the mean of the two in the middle. */
  private static Duration median(List<Duration> durations) {
    var sorted = durations.stream().sorted().toList();
    var lower = sorted.get((sorted.size() - 1) / 2);
    var upper = sorted.get(sorted.size() / 2);
    return Duration.ofSeconds(Math.round(lower.plus(upper).toMillis() / 2000.0));
  }
}
