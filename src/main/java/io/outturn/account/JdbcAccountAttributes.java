package io.outturn.account;

import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

@Singleton
final class JdbcAccountAttributes implements AccountAttributes {
  private static final String SELECT =
      "SELECT name, value FROM account_attribute WHERE account_id = ?";
  private static final String UPSERT =
      """
      INSERT INTO account_attribute (account_id, name, value) VALUES (?, ?, ?)
      ON DUPLICATE KEY UPDATE value = VALUES(value)\
      """;
  private final Transactions transactions;
  private final Journal journal;

  JdbcAccountAttributes(Transactions transactions, Journal journal) {
    this.transactions = transactions;
    this.journal = journal;
  }

  @Override
  public Attributes of(AccountId account) {
    return account.equals(AccountId.NONE)
        ? Attributes.NONE
        : transactions.call(connection -> read(connection, account));
  }

  private static Attributes read(Connection connection, AccountId account) throws SQLException {
    try (var select = connection.prepareStatement(SELECT)) {
      select.setBytes(1, Uuid7.bytes(account.value()));
      try (var rows = select.executeQuery()) {
        var byName = new HashMap<String, String>();
        while (rows.next()) {
          byName.put(rows.getString("name"), rows.getString("value"));
        }
        return new Attributes(byName);
      }
    }
  }

  @Override
  public void note(AccountId account, Attributes attributes) {
    transactions.call(connection -> {
      int written = write(connection, account, attributes);
      journal.write(connection, entry(account, attributes));
      return written;
    });
  }

  /** Which attributes, and not what they say: they may speak of persons. */
  private static Entry entry(AccountId account, Attributes attributes) {
    return Entry.of(Action.ACCOUNT_DESCRIBED, Subject.of(Subject.Kind.ACCOUNT, account.value()))
        .to(
            State.of(
                Map.of("names", String.join(" ", new TreeSet<>(attributes.byName().keySet())))));
  }

  private static int write(Connection connection, AccountId account, Attributes attributes)
      throws SQLException {
    try (var upsert = connection.prepareStatement(UPSERT)) {
      for (var attribute : new TreeMap<>(attributes.byName()).entrySet()) {
        upsert.setBytes(1, Uuid7.bytes(account.value()));
        upsert.setString(2, attribute.getKey());
        upsert.setString(3, attribute.getValue());
        upsert.addBatch();
      }
      return upsert.executeBatch().length;
    }
  }
}
