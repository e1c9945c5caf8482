package io.outturn.identity;

import io.outturn.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Whole transactions of this package, and the time as its columns hold it. */
@Singleton
final class Database {
  private final Transactions transactions;
  private final Clock clock;

  Database(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  <T> T run(Transactions.Work<T> work) {
    return transactions.call(work);
  }

  /** Now, in UTC, cut to the microseconds that a DATETIME(6) keeps. */
  LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
