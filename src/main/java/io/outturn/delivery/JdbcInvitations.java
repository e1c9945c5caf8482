package io.outturn.delivery;

import io.outturn.account.AccountId;
import io.outturn.account.Attributes;
import io.outturn.audit.Action;
import io.outturn.audit.Entry;
import io.outturn.audit.Journal;
import io.outturn.audit.State;
import io.outturn.audit.Subject;
import io.outturn.database.Transactions;
import io.outturn.database.Utc;
import io.outturn.database.Uuid7;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
final class JdbcInvitations implements Invitations {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 16;
  private static final String INSERT =
      """
      INSERT INTO invitation (id, slug, account_id, token_hash, created_at)
      VALUES (?, ?, ?, ?, ?)\
      """;
  private static final String INSERT_ATTRIBUTE =
      "INSERT INTO invitation_attribute (invitation_id, name, value) VALUES (?, ?, ?)";
  private static final String FIND =
      """
      SELECT i.id, i.slug, i.account_id, a.name, a.value
      FROM invitation i LEFT JOIN invitation_attribute a ON a.invitation_id = i.id
      WHERE i.token_hash = ?\
      """;
  private static final String REMEMBERED =
      "SELECT id FROM invitation WHERE slug = ? AND created_at < ? AND forgotten = FALSE FOR UPDATE";
  private static final String FORGET_ATTRIBUTES =
      "DELETE FROM invitation_attribute WHERE invitation_id = ?";
  private static final String FORGET_LINK =
      "UPDATE invitation SET token_hash = ?, forgotten = TRUE WHERE id = ?";
  private final Transactions transactions;
  private final Journal journal;
  private final Clock clock;

  JdbcInvitations(Transactions transactions, Journal journal, Clock clock) {
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String issue(String slug, AccountId account, Attributes attributes) {
    var token = random(TOKEN_BYTES);
    var invitation = new Invitation(Uuid7.next(), slug, account, attributes);
    transactions.call(connection -> {
      int attributed = insert(connection, invitation, token);
      journal.write(connection, entry(invitation));
      return attributed;
    });
    return token;
  }

  /** Neither the link nor what is known of the person. */
  private static Entry entry(Invitation invitation) {
    return Entry.of(Action.INVITATION_MADE, Subject.of(Subject.Kind.INVITATION, invitation.id()))
        .to(State.of(Map.of("survey", invitation.slug(), "account", invitation.account().value())));
  }

  private int insert(Connection connection, Invitation invitation, String token)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setBytes(1, Uuid7.bytes(invitation.id()));
      insert.setString(2, invitation.slug());
      insert.setBytes(3, Uuid7.bytes(invitation.account().value()));
      insert.setBytes(4, hash(token));
      insert.setObject(5, LocalDateTime.now(clock));
      insert.executeUpdate();
    }
    return insertAttributes(connection, invitation);
  }

  private static int insertAttributes(Connection connection, Invitation invitation)
      throws SQLException {
    try (var insert = connection.prepareStatement(INSERT_ATTRIBUTE)) {
      for (var attribute : invitation.attributes().byName().entrySet()) {
        insert.setBytes(1, Uuid7.bytes(invitation.id()));
        insert.setString(2, attribute.getKey());
        insert.setString(3, attribute.getValue());
        insert.addBatch();
      }
      return insert.executeBatch().length;
    }
  }

  @Override
  public Optional<Invitation> byToken(String token) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(FIND)) {
        select.setBytes(1, hash(token));
        try (var rows = select.executeQuery()) {
          return rows.next() ? Optional.of(invitation(rows)) : Optional.empty();
        }
      }
    });
  }

  @Override
  public int forget(String slug, Instant before) {
    return transactions.call(connection -> {
      int forgotten = 0;
      for (var id : remembered(connection, slug, before)) {
        forgotten += forget(connection, id);
      }
      return forgotten;
    });
  }

  private static List<UUID> remembered(Connection connection, String slug, Instant before)
      throws SQLException {
    try (var select = connection.prepareStatement(REMEMBERED)) {
      select.setString(1, slug);
      select.setObject(2, Utc.column(before));
      try (var rows = select.executeQuery()) {
        var ids = new ArrayList<UUID>();
        while (rows.next()) {
          ids.add(Uuid7.of(rows.getBytes("id")));
        }
        return ids;
      }
    }
  }

  private static int forget(Connection connection, UUID id) throws SQLException {
    try (var attributes = connection.prepareStatement(FORGET_ATTRIBUTES);
        var link = connection.prepareStatement(FORGET_LINK)) {
      attributes.setBytes(1, Uuid7.bytes(id));
      attributes.executeUpdate();
      link.setBytes(1, hash(random(2 * TOKEN_BYTES)));
      link.setBytes(2, Uuid7.bytes(id));
      return link.executeUpdate();
    }
  }

  private static String random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Reads on to the last attribute. */
  private static Invitation invitation(ResultSet rows) throws SQLException {
    UUID id = Uuid7.of(rows.getBytes("id"));
    var slug = rows.getString("slug");
    var account = new AccountId(Uuid7.of(rows.getBytes("account_id")));
    var attributes = new HashMap<String, String>();
    do {
      var name = rows.getString("name");
      if (name != null) {
        attributes.put(name, rows.getString("value"));
      }
    } while (rows.next());
    return new Invitation(id, slug, account, new Attributes(attributes));
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
