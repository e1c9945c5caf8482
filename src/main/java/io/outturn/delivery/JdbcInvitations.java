package io.outturn.delivery;

import io.outturn.account.AccountId;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;

@Singleton
final class JdbcInvitations implements Invitations {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 16;
  private final Transactions transactions;
  private final Clock clock;

  JdbcInvitations(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String issue(String slug, AccountId account) {
    var random = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(random);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    transactions.call(connection -> {
      try (var insert =
          connection.prepareStatement(
              """
              INSERT INTO invitation (id, slug, account_id, token_hash, created_at)
              VALUES (?, ?, ?, ?, ?)\
              """)) {
        insert.setBytes(1, Uuid7.bytes(Uuid7.next()));
        insert.setString(2, slug);
        insert.setBytes(3, Uuid7.bytes(account.value()));
        insert.setBytes(4, hash(token));
        insert.setObject(5, LocalDateTime.now(clock));
        return insert.executeUpdate();
      }
    });
    return token;
  }

  @Override
  public Optional<Invitation> byToken(String token) {
    return transactions.call(connection -> {
      try (var select =
          connection.prepareStatement(
              "SELECT id, slug, account_id FROM invitation WHERE token_hash = ?")) {
        select.setBytes(1, hash(token));
        try (var row = select.executeQuery()) {
          return row.next()
              ? Optional.of(
                  new Invitation(
                      Uuid7.of(row.getBytes("id")),
                      row.getString("slug"),
                      new AccountId(Uuid7.of(row.getBytes("account_id")))))
              : Optional.empty();
        }
      }
    });
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
