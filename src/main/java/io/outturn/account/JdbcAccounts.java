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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
final class JdbcAccounts implements Accounts {
  private static final String SELECT =
      "SELECT id, slug, name, segment, demonstration FROM account ";
  private static final int DUPLICATE = 1062;
  private final Transactions transactions;
  private final Journal journal;
  private final Clock clock;

  JdbcAccounts(Transactions transactions, Journal journal, Clock clock) {
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public List<Account> all() {
    return select("WHERE id <> ? ORDER BY name, slug", Uuid7.bytes(AccountId.NONE.value()));
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return select("WHERE id = ?", Uuid7.bytes(id.value())).stream().findFirst();
  }

  @Override
  public Optional<Account> bySlug(String slug) {
    return select("WHERE slug = ?", slug).stream().findFirst();
  }

  @Override
  public Account open(String slug, String name, String segment, boolean demonstration) {
    return bySlug(slug).orElseGet(() -> insertOrFind(slug, name, segment, demonstration));
  }

  /** Two that open an account at once both get the one that was first. */
  private Account insertOrFind(String slug, String name, String segment, boolean demonstration) {
    var account = new Account(new AccountId(Uuid7.next()), slug, name, segment, demonstration);
    boolean inserted = transactions.call(connection -> insert(connection, account));
    return inserted ? account : bySlug(slug).orElseThrow();
  }

  private boolean insert(Connection connection, Account account) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO account (id, slug, name, segment, demonstration, created_at)
            VALUES (?, ?, ?, ?, ?, ?)\
            """)) {
      insert.setBytes(1, Uuid7.bytes(account.id().value()));
      insert.setString(2, account.slug());
      insert.setString(3, account.name());
      insert.setString(4, account.segment());
      insert.setBoolean(5, account.demonstration());
      insert.setObject(6, LocalDateTime.now(clock));
      insert.executeUpdate();
      journal.write(connection, entry(account));
      return true;
    } catch (SQLException failure) {
      if (failure.getErrorCode() == DUPLICATE) {
        return false;
      }
      throw failure;
    }
  }

  private static Entry entry(Account account) {
    return Entry.of(Action.ACCOUNT_OPENED, Subject.of(Subject.Kind.ACCOUNT, account.id().value()))
        .to(
            State.of(
                Map.of(
                    "slug", account.slug(),
                    "name", account.name(),
                    "segment", account.segment())));
  }

  private List<Account> select(String where, Object parameter) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(SELECT + where)) {
        select.setObject(1, parameter);
        try (var rows = select.executeQuery()) {
          var accounts = new ArrayList<Account>();
          while (rows.next()) {
            accounts.add(account(rows));
          }
          return accounts;
        }
      }
    });
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        new AccountId(Uuid7.of(row.getBytes("id"))),
        row.getString("slug"),
        row.getString("name"),
        row.getString("segment"),
        row.getBoolean("demonstration"));
  }
}
