package io.outturn.account;

import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.TreeMap;

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

  JdbcAccountAttributes(Transactions transactions) {
    this.transactions = transactions;
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
    transactions.call(connection -> write(connection, account, attributes));
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
