package io.outturn.api;

import io.micronaut.json.JsonMapper;
import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The requests of the last day that carried an {@code Idempotency-Key}, and their answers. */
@Singleton
final class KeptRequests {
  /** How long a request is kept. */
  static final Duration LIFE = Duration.ofHours(24);

  private static final String SWEEP = "DELETE FROM api_request WHERE began_at <= ? LIMIT 1000";
  private static final String CLAIM =
      "INSERT IGNORE INTO api_request (key_hash, request_hash, began_at) VALUES (?, ?, ?)";
  private static final String FIND =
      "SELECT request_hash, answer FROM api_request WHERE key_hash = ?";
  private static final String FINISH = "UPDATE api_request SET answer = ? WHERE key_hash = ?";
  private static final String RELEASE = "DELETE FROM api_request WHERE key_hash = ?";
  private final Transactions transactions;
  private final JsonMapper json;
  private final Clock clock;

  KeptRequests(Transactions transactions, JsonMapper json, Clock clock) {
    this.transactions = transactions;
    this.json = json;
    this.clock = clock;
  }

  /** Of several that begin at once, exactly one is told {@link Found.Fresh}. */
  Found begin(RequestKey key) {
    var now = clock.instant();
    return transactions.call(connection -> {
      change(connection, SWEEP, Utc.column(now.minus(LIFE)));
      var claimed = change(connection, CLAIM, key.stored(), key.request(), Utc.column(now)) == 1;
      return claimed ? new Found.Fresh() : known(connection, key);
    });
  }

  /** Keeps the answer of a request that began. */
  void finish(RequestKey key, KeptAnswer answer) {
    var sealed = Sealing.seal(key.secret(), written(answer));
    transactions.call(connection -> change(connection, FINISH, sealed, key.stored()));
  }

  /** Forgets a request that began and did nothing, so that it can be sent again. */
  void release(RequestKey key) {
    transactions.call(connection -> change(connection, RELEASE, (Object) key.stored()));
  }

  private Found known(Connection connection, RequestKey key) throws SQLException {
    try (var find = connection.prepareStatement(FIND)) {
      find.setBytes(1, key.stored());
      try (var row = find.executeQuery()) {
        return row.next() ? found(row, key) : new Found.Running();
      }
    }
  }

  private Found found(ResultSet row, RequestKey key) throws SQLException {
    if (!key.request().equals(row.getString("request_hash"))) {
      return new Found.Another();
    }
    byte @Nullable [] answer = row.getBytes("answer");
    return answer == null ? new Found.Running() : opened(answer, key);
  }

  private Found opened(byte[] answer, RequestKey key) {
    Optional<byte[]> text = Sealing.open(key.secret(), answer);
    return text.<Found>map(each -> new Found.Done(read(each))).orElseGet(Found.Another::new);
  }

  private byte[] written(KeptAnswer answer) {
    try {
      return json.writeValueAsBytes(answer);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private KeptAnswer read(byte[] text) {
    try {
      return Objects.requireNonNull(json.readValue(text, KeptAnswer.class));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static int change(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
