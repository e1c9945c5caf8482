package io.outturn.database;

import java.sql.SQLException;

/** What the database said, where only the edge of the application can answer it. */
public final class UncheckedSqlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UncheckedSqlException(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** What it said. */
  public SQLException sql() {
    return getCause() instanceof SQLException said ? said : new SQLException(this);
  }
}
