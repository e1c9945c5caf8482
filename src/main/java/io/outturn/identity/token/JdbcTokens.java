package io.outturn.identity.token;

import io.micronaut.security.authentication.Authentication;
import io.outturn.access.Right;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import io.outturn.identity.PersonId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
final class JdbcTokens implements Tokens {
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final String SELECT =
      "SELECT t.*, e.ended_by, e.ended_at FROM api_token t"
          + " LEFT JOIN api_token_end e ON e.token_id = t.id ";
  private static final String NEWEST = " ORDER BY t.made_at DESC, t.id DESC";
  private static final String INSERT =
      "INSERT INTO api_token (id, secret_hash, name, owner_id, rights, made_by, made_at, expires_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String END =
      "INSERT IGNORE INTO api_token_end (token_id, ended_by, ended_at) VALUES (?, ?, ?)";
  private static final String USED = "UPDATE api_token SET last_used_at = ? WHERE id = ?";
  private final Transactions transactions;
  private final Bearers bearers;
  private final Journal journal;
  private final Clock clock;

  JdbcTokens(Transactions transactions, Bearers bearers, Journal journal, Clock clock) {
    this.transactions = transactions;
    this.bearers = bearers;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public Made make(Wish wish) {
    var secret = TokenSecret.fresh();
    var token =
        new Token(
            new TokenId(Uuid7.next()),
            wish.name(),
            wish.owner(),
            wish.rights(),
            wish.madeBy(),
            clock.instant(),
            wish.expiresAt(),
            Optional.empty(),
            Optional.empty());
    transactions.call(connection -> {
      int made =
          change(
              connection,
              INSERT,
              key(token.id()),
              secret.hash(),
              token.name(),
              token.owner().map(owner -> Uuid7.bytes(owner.value())).orElse(null),
              token.rights().stream().map(Right::name).sorted().collect(Collectors.joining(" ")),
              token.madeBy(),
              Utc.column(token.madeAt()),
              Utc.column(token.expiresAt()));
      journal.write(connection, entry(Action.TOKEN_MADE, token.id()).to(state(token)));
      return made;
    });
    return new Made(token, secret);
  }

  @Override
  public List<Token> of(PersonId owner) {
    return select("WHERE t.owner_id = ?" + NEWEST, (Object) Uuid7.bytes(owner.value()));
  }

  @Override
  public List<Token> ofInstallation() {
    return select("WHERE t.owner_id IS NULL" + NEWEST);
  }

  @Override
  public Optional<Token> find(TokenId id) {
    return select("WHERE t.id = ?", (Object) key(id)).stream().findFirst();
  }

  @Override
  public void end(TokenId id, String by) {
    var now = Utc.column(clock.instant());
    transactions.call(connection -> {
      int ended = change(connection, END, key(id), by, now);
      if (ended == 1) {
        journal.write(connection, entry(Action.TOKEN_ENDED, id));
      }
      return ended;
    });
  }

  private static Entry entry(Action action, TokenId id) {
    return Entry.of(action, Subject.of(Subject.Kind.TOKEN, id.value()));
  }

  private static State state(Token token) {
    var rights = token.rights().stream().map(Right::name).sorted();
    return State.of(
        Map.of(
            "name", token.name(),
            "rights", rights.collect(Collectors.joining(" ")),
            "expires", token.expiresAt()));
  }

  @Override
  public Optional<Authentication> signedIn(TokenSecret secret) {
    return select("WHERE t.secret_hash = ?", (Object) secret.hash()).stream()
        .filter(token -> token.isGood(clock.instant()))
        .findFirst()
        .flatMap(this::used);
  }

  private Optional<Authentication> used(Token token) {
    var bearer = bearers.of(token);
    if (bearer.isPresent() && token.lastUsed().map(this::isOld).orElse(true)) {
      var now = Utc.column(clock.instant());
      transactions.call(connection -> change(connection, USED, now, key(token.id())));
    }
    return bearer;
  }

  private boolean isOld(Instant used) {
    return used.plus(NOTED).isBefore(clock.instant());
  }

  private List<Token> select(String where, Object... parameters) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(SELECT + where)) {
        for (int i = 0; i < parameters.length; i++) {
          select.setObject(i + 1, parameters[i]);
        }
        try (var row = select.executeQuery()) {
          var tokens = new ArrayList<Token>();
          while (row.next()) {
            tokens.add(token(row));
          }
          return tokens;
        }
      }
    });
  }

  private static int change(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  private static Token token(ResultSet row) throws SQLException {
    byte @Nullable [] owner = row.getBytes("owner_id");
    var endedBy = row.getString("ended_by");
    return new Token(
        new TokenId(Uuid7.of(row.getBytes("id"))),
        row.getString("name"),
        owner == null ? Optional.empty() : Optional.of(new PersonId(Uuid7.of(owner))),
        rights(row.getString("rights")),
        row.getString("made_by"),
        Utc.read(row, "made_at").orElseThrow(),
        Utc.read(row, "expires_at").orElseThrow(),
        Utc.read(row, "last_used_at"),
        Utc.read(row, "ended_at").map(at -> new Token.End(endedBy, at)));
  }

  /** A right that a later release took away gives nothing. */
  private static Set<Right> rights(String stored) {
    var names = Set.of(stored.split(" "));
    return Arrays.stream(Right.values())
        .filter(right -> names.contains(right.name()))
        .collect(Collectors.toSet());
  }

  private static byte[] key(TokenId id) {
    return Uuid7.bytes(id.value());
  }
}
