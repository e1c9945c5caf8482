package io.outturn.response;

import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * By how much the two tables of one kind of counts move: by account, and by day alone.
 *
 * @param <W> what is counted of a version on a day
 */
final class CellDeltas<W extends Comparable<W>> {
  /** Short enough for one packet, long enough for nearly every batch. */
  private static final int ROWS_AT_ONCE = 1_000;

  /** Stands for everybody in the table without accounts. */
  private static final UUID EVERYBODY = new UUID(0, 0);

  private record Cell<W extends Comparable<W>>(UUID version, LocalDate day, UUID account, W what)
      implements Comparable<Cell<W>> {
    @Override
    public int compareTo(Cell<W> other) {
      return Comparator.<Cell<W>, UUID>comparing(Cell::version)
          .thenComparing(Cell::day)
          .thenComparing(Cell::account)
          .thenComparing(Cell::what)
          .compare(this, other);
    }
  }

  private record Delta(long n, long flagged) {
    Delta plus(Delta other) {
      return new Delta(n + other.n, flagged + other.flagged);
    }

    boolean isNothing() {
      return n == 0 && flagged == 0;
    }
  }

  /** Sets the columns of what is counted, and answers the place after them. */
  interface Binder<W> {
    int bind(PreparedStatement statement, int at, W what) throws SQLException;
  }

  private final String table;
  private final String version;
  private final List<String> columns;
  private final Binder<W> binder;
  private final Map<Cell<W>, Delta> byAccount = new TreeMap<>();
  private final Map<Cell<W>, Delta> byDay = new TreeMap<>();

  /**
   * Begins with nothing.
   *
   * @param table the beginning of the names of both tables
   * @param version the column of what is counted
   * @param columns the columns that the binder sets
   */
  CellDeltas(String table, String version, List<String> columns, Binder<W> binder) {
    this.table = table;
    this.version = version;
    this.columns = columns;
    this.binder = binder;
  }

  /**
   * Moves one count.
   *
   * @param by 1 or -1
   */
  void count(Head head, UUID counted, W what, long by, boolean flagged) {
    var delta = new Delta(by, flagged ? by : 0);
    var account = head.account().value();
    byAccount.merge(new Cell<>(counted, head.answeredOn(), account, what), delta, Delta::plus);
    byDay.merge(new Cell<>(counted, head.answeredOn(), EVERYBODY, what), delta, Delta::plus);
  }

  void writeTo(Connection connection) throws SQLException {
    write(connection, byAccount, true);
    write(connection, byDay, false);
  }

  private void write(Connection connection, Map<Cell<W>, Delta> deltas, boolean accounts)
      throws SQLException {
    deltas.values().removeIf(Delta::isNothing);
    var cells = List.copyOf(deltas.entrySet());
    for (int from = 0; from < cells.size(); from += ROWS_AT_ONCE) {
      var some = cells.subList(from, Math.min(from + ROWS_AT_ONCE, cells.size()));
      try (var upsert = connection.prepareStatement(upsert(accounts, some.size()))) {
        int at = 1;
        for (var cell : some) {
          at = bind(upsert, at, cell, accounts);
        }
        upsert.executeUpdate();
      }
    }
  }

  private int bind(
      PreparedStatement upsert, int from, Map.Entry<Cell<W>, Delta> entry, boolean accounts)
      throws SQLException {
    var cell = entry.getKey();
    int at = from;
    upsert.setBytes(at++, Uuid7.bytes(cell.version()));
    upsert.setObject(at++, cell.day());
    if (accounts) {
      upsert.setBytes(at++, Uuid7.bytes(cell.account()));
    }
    at = binder.bind(upsert, at, cell.what());
    upsert.setLong(at++, entry.getValue().n());
    upsert.setLong(at++, entry.getValue().flagged());
    return at;
  }

  private String upsert(boolean accounts, int rows) {
    var names = new ArrayList<String>(List.of(version, "answered_on"));
    if (accounts) {
      names.add("account_id");
    }
    names.addAll(columns);
    names.addAll(List.of("n", "flagged"));
    var row = "(" + Rows.places(names.size()) + ")";
    return """
    INSERT INTO %s_%s (%s) VALUES %s
    ON DUPLICATE KEY UPDATE n = n + VALUES(n), flagged = flagged + VALUES(flagged)\
    """
        .formatted(
            table,
            accounts ? "account" : "day",
            String.join(", ", names),
            String.join(",", Collections.nCopies(rows, row)));
  }
}
