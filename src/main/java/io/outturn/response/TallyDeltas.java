package io.outturn.response;

import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * By how much a batch moves the counts of both levels. They are written in the order of their keys,
 * so that several committers never wait for each other in a circle.
 */
final class TallyDeltas {
  private record AccountCell(UUID question, LocalDate day, UUID account, int rating) {
    static final Comparator<AccountCell> ORDER =
        Comparator.comparing(AccountCell::question)
            .thenComparing(AccountCell::day)
            .thenComparing(AccountCell::account)
            .thenComparingInt(AccountCell::rating);
  }

  private record DayCell(UUID question, LocalDate day, int rating) {
    static final Comparator<DayCell> ORDER =
        Comparator.comparing(DayCell::question)
            .thenComparing(DayCell::day)
            .thenComparingInt(DayCell::rating);
  }

  private final Map<AccountCell, Long> byAccount = new TreeMap<>(AccountCell.ORDER);
  private final Map<DayCell, Long> byDay = new TreeMap<>(DayCell.ORDER);

  private TallyDeltas() {}

  static TallyDeltas of(Collection<Draft> drafts) {
    var deltas = new TallyDeltas();
    for (var draft : drafts) {
      draft.before().forEach((question, answer) -> deltas.count(draft, question, answer, -1));
      draft.now().forEach((question, answer) -> deltas.count(draft, question, answer, 1));
    }
    deltas.byAccount.values().removeIf(delta -> delta == 0);
    deltas.byDay.values().removeIf(delta -> delta == 0);
    return deltas;
  }

  private void count(Draft draft, UUID question, Answer answer, long by) {
    if (answer instanceof Answer.Rating(int rating)) {
      var account = draft.account.value();
      byAccount.merge(new AccountCell(question, draft.answeredOn, account, rating), by, Long::sum);
      byDay.merge(new DayCell(question, draft.answeredOn, rating), by, Long::sum);
    }
  }

  void writeTo(Connection connection) throws SQLException {
    if (!byAccount.isEmpty()) {
      try (var upsert =
          connection.prepareStatement(
              upsert(
                  "tally_account (question_version_id, answered_on, account_id, rating, n)",
                  5,
                  byAccount.size()))) {
        int at = 1;
        for (var cell : byAccount.entrySet()) {
          at = set(upsert, at, cell.getKey().question(), cell.getKey().day());
          upsert.setBytes(at++, Uuid7.bytes(cell.getKey().account()));
          upsert.setInt(at++, cell.getKey().rating());
          upsert.setLong(at++, cell.getValue());
        }
        upsert.executeUpdate();
      }
    }
    if (!byDay.isEmpty()) {
      try (var upsert =
          connection.prepareStatement(
              upsert("tally_day (question_version_id, answered_on, rating, n)", 4, byDay.size()))) {
        int at = 1;
        for (var cell : byDay.entrySet()) {
          at = set(upsert, at, cell.getKey().question(), cell.getKey().day());
          upsert.setInt(at++, cell.getKey().rating());
          upsert.setLong(at++, cell.getValue());
        }
        upsert.executeUpdate();
      }
    }
  }

  private static int set(PreparedStatement upsert, int at, UUID question, LocalDate day)
      throws SQLException {
    upsert.setBytes(at, Uuid7.bytes(question));
    upsert.setObject(at + 1, day);
    return at + 2;
  }

  private static String upsert(String table, int columns, int rows) {
    var row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
    return "INSERT INTO %s VALUES %s ON DUPLICATE KEY UPDATE n = n + VALUES(n)"
        .formatted(table, String.join(",", Collections.nCopies(rows, row)));
  }
}
