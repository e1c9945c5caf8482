package io.outturn.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.outturn.access.Scope;
import io.outturn.access.TeamId;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

@Singleton
final class JdbcAccountTeams implements AccountTeams {
  private static final String SELECT = "SELECT account_id, team_id FROM account_team";
  private static final String DELETE = "DELETE FROM account_team WHERE account_id = ?";
  private static final String INSERT =
      "INSERT INTO account_team (account_id, team_id, since) VALUES (?, ?, ?)";
  private final Transactions transactions;
  private final Accounts accounts;
  private final Journal journal;
  private final Clock clock;

  JdbcAccountTeams(Transactions transactions, Accounts accounts, Journal journal, Clock clock) {
    this.journal = journal;
    this.transactions = transactions;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** A row of the table. */
  private record Answerable(AccountId account, TeamId team) {}

  @Override
  public Set<TeamId> of(AccountId account) {
    var rows = rows(" WHERE account_id = ?", Uuid7.bytes(account.value()));
    return rows.stream().map(Answerable::team).collect(toSet());
  }

  @Override
  public List<Account> of(TeamId team) {
    return within(new Scope.OfTeams(Set.of(team)));
  }

  @Override
  public List<Account> within(Scope scope) {
    return switch (scope) {
      case Scope.Organisation _ -> accounts.all();
      case Scope.OfTeams teams -> {
        var answerable = byAccount();
        yield accounts.all().stream()
            .filter(account -> teams.covers(answerable.getOrDefault(account.id(), Set.of())))
            .toList();
      }
    };
  }

  @Override
  public Optional<Account> bySlug(String slug, Scope scope) {
    return accounts
        .bySlug(slug)
        .filter(account -> !account.id().equals(AccountId.NONE))
        .filter(account -> scope.covers(of(account.id())));
  }

  private Map<AccountId, Set<TeamId>> byAccount() {
    return rows("").stream()
        .collect(groupingBy(Answerable::account, mapping(Answerable::team, toSet())));
  }

  private List<Answerable> rows(String where, Object... parameters) {
    return transactions.call(connection -> rows(connection, where, parameters));
  }

  private static List<Answerable> rows(Connection connection, String where, Object... parameters)
      throws SQLException {
    try (var select = connection.prepareStatement(SELECT + where)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (var row = select.executeQuery()) {
        var rows = new ArrayList<Answerable>();
        while (row.next()) {
          rows.add(
              new Answerable(
                  new AccountId(Uuid7.of(row.getBytes("account_id"))),
                  new TeamId(Uuid7.of(row.getBytes("team_id")))));
        }
        return rows;
      }
    }
  }

  @Override
  public void entrust(AccountId account, Set<TeamId> teams) {
    transactions.call(connection -> {
      var before = rows(connection, " WHERE account_id = ?", Uuid7.bytes(account.value()));
      int written = replace(connection, account, teams);
      journal.write(
          connection,
          Entry.of(Action.ACCOUNT_ENTRUSTED, Subject.of(Subject.Kind.ACCOUNT, account.value()))
              .from(state(before.stream().map(Answerable::team)))
              .to(state(teams.stream())));
      return written;
    });
  }

  private static State state(Stream<TeamId> teams) {
    return State.of(
        Map.of("teams", teams.map(team -> team.value().toString()).sorted().collect(joining(" "))));
  }

  private int replace(Connection connection, AccountId account, Set<TeamId> teams)
      throws SQLException {
    try (var delete = connection.prepareStatement(DELETE);
        var insert = connection.prepareStatement(INSERT)) {
      delete.setBytes(1, Uuid7.bytes(account.value()));
      delete.executeUpdate();
      for (var team : teams) {
        insert.setBytes(1, Uuid7.bytes(account.value()));
        insert.setBytes(2, Uuid7.bytes(team.value()));
        insert.setObject(3, Utc.column(clock.instant()));
        insert.addBatch();
      }
      return insert.executeBatch().length;
    }
  }
}
