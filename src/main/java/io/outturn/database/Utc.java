package io.outturn.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Moments as their DATETIME(6) columns hold them: in UTC, without saying so. */
public final class Utc {
  private Utc() {}

  /** To the microsecond, so that no server rounds it to a later one. */
  public static LocalDateTime column(Instant moment) {
    return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  /** The moment in a column, if there is one. */
  public static Optional<Instant> read(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
        .map(moment -> moment.toInstant(ZoneOffset.UTC));
  }
}
