package io.outturn.audit;

import io.outturn.database.Transactions;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Does to the log what only an intruder would do. */
@Singleton
final class Scratch {
  private final Transactions transactions;
  private final Journal journal;

  Scratch(Transactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  /** Empties the log and takes the guards away. */
  void clear() {
    sql(
        List.of(
            "DROP TRIGGER IF EXISTS audit_entry_no_update",
            "DROP TRIGGER IF EXISTS audit_entry_no_delete",
            "DELETE FROM audit_entry",
            "UPDATE audit_head SET number = 0, hash = UNHEX(REPEAT('00', 32))"));
  }

  void sql(String statement) {
    sql(List.of(statement));
  }

  private void sql(List<String> statements) {
    transactions.call(connection -> {
      try (var statement = connection.createStatement()) {
        for (var sql : statements) {
          statement.execute(sql);
        }
        return true;
      }
    });
  }

  /** Notes so many changes, many in one transaction. */
  void write(int entries) {
    transactions.call(connection -> {
      for (int i = 0; i < entries; i++) {
        journal.write(connection, entry(i));
      }
      return true;
    });
  }

  static Entry entry(int i) {
    return Entry.of(Action.ACCOUNT_OPENED, new Subject(Subject.Kind.ACCOUNT, "account " + i))
        .from(State.of(Map.of("name", "before " + i)))
        .to(State.of(Map.of("name", "Ünïcode \"" + i + "\"\n")));
  }

  /** How many rows a table of the log has. */
  long count() {
    return transactions.call(connection -> {
      try (var query = connection.prepareStatement("SELECT COUNT(*) FROM audit_entry");
          var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    });
  }

  /** Writes an entry and then fails. */
  void failAfterWriting() throws SQLException {
    transactions.run(connection -> {
      journal.write(connection, Scratch.entry(1));
      throw new SQLException("Failed on purpose " + UUID.randomUUID());
    });
  }
}
