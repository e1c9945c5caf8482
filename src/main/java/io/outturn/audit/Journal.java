package io.outturn.audit;

import io.outturn.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * The only writer of the log. An entry joins the transaction of the change that it tells of: either
 * both are there afterwards or neither. Whoever writes holds the head of the chain until then, so
 * an entry is the last thing that a transaction does.
 */
@Singleton
public final class Journal {
  private final Transactions transactions;
  private final Requests requests;
  private final Clock clock;

  Journal(Transactions transactions, Requests requests, Clock clock) {
    this.transactions = transactions;
    this.requests = requests;
    this.clock = clock;
  }

  /** Notes something as the doing of whoever's request this is. */
  public void write(Connection connection, Entry entry) throws SQLException {
    write(connection, origin(), entry);
  }

  /** Notes something as the doing of somebody, in this request. */
  public void write(Connection connection, Actor actor, Entry entry) throws SQLException {
    write(connection, origin().by(actor), entry);
  }

  private void write(Connection connection, Origin origin, Entry entry) throws SQLException {
    var table = new EntryTable(connection);
    var head = table.lockedHead();
    table.add(Noted.next(head, clock.instant().truncatedTo(ChronoUnit.MICROS), origin, entry));
  }

  /**
   * Notes something that changes no row, before it happens: nothing is shown unless it is noted.
   */
  public void note(Entry entry) {
    transactions.call(connection -> {
      write(connection, entry);
      return true;
    });
  }

  /** On whose behalf this thread works. */
  public Origin origin() {
    return Acting.or(requests.current().orElse(Origin.INSTALLATION));
  }
}
