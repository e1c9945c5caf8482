package io.outturn.audit;

import io.outturn.audit.Action.Nature;
import io.outturn.database.Transactions;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the log, the latest entries first. */
@Singleton
final class Log {
  private static final String CHANGES =
      Arrays.stream(Action.values())
          .filter(action -> action.nature() == Nature.CHANGE)
          .map(action -> "'" + action.name() + "'")
          .collect(Collectors.joining(", ", " AND action IN (", ")"));
  private static final String LATEST_FIRST = " ORDER BY number DESC LIMIT ";
  private final Transactions transactions;

  Log(Transactions transactions) {
    this.transactions = transactions;
  }

  /** The latest entries that match, at most so many. */
  List<Noted> entries(Search search, int most) {
    var where = search.where();
    return select("WHERE " + where.sql(), where.values(), most);
  }

  /** The latest changes of one thing, at most so many; not who looked at it. */
  List<Noted> changes(Subject subject, int most) {
    return select(
        "WHERE subject_kind = ? AND subject = ?" + CHANGES,
        List.of(subject.kind().name(), subject.id()),
        most);
  }

  private List<Noted> select(String where, List<Object> values, int most) {
    return transactions.call(
        connection -> new EntryTable(connection).where(where + LATEST_FIRST + most, values));
  }
}
