package io.outturn.survey.version;

import io.outturn.database.Uuid7;
import io.outturn.survey.Publication;
import io.outturn.survey.Publisher;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The table of publications, inside one transaction. */
final class PublicationTable {
  private static final String READ =
      """
      SELECT slug, number, survey_version_id, source, asked, published_by, why, published_at
      FROM survey_publication\
      """;
  private static final String ADD =
      """
      INSERT INTO survey_publication
        (id, slug, number, survey_version_id, source, asked, published_by, why, published_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /**
   * Whoever publishes the same survey waits here. It must be the transaction's first statement, so
   * that it then sees what those before it did.
   */
  private static final String LOCK = "SELECT id FROM survey_version WHERE slug = ? FOR UPDATE";

  private final Connection connection;

  PublicationTable(Connection connection) {
    this.connection = connection;
  }

  /** All publications, each survey's first one first. */
  List<Publication> all() throws SQLException {
    return read(READ + " ORDER BY slug, number");
  }

  long count() throws SQLException {
    try (var query = connection.prepareStatement("SELECT COUNT(*) FROM survey_publication");
        var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /**
   * Makes a version the current one, where the history of its survey allows it; answers whether it
   * did.
   */
  boolean add(String slug, UUID version, Publisher publisher, LocalDateTime now)
      throws SQLException {
    var history = locked(slug);
    boolean takes = history.takes(version, publisher);
    if (takes) {
      insert(slug, history.next(), version, true, publisher, now);
    }
    return takes;
  }

  /** Makes no version the current one; answers whether one was. */
  boolean withdraw(String slug, Publisher publisher, LocalDateTime now) throws SQLException {
    var history = locked(slug);
    boolean withdraws = history.withdraws(publisher);
    if (withdraws) {
      var version = history.last().orElseThrow().version();
      insert(slug, history.next(), version, false, publisher, now);
    }
    return withdraws;
  }

  private History locked(String slug) throws SQLException {
    try (var lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, slug);
      lock.executeQuery().close();
    }
    return new History(read(READ + " WHERE slug = ? ORDER BY number", slug));
  }

  private void insert(
      String slug, int number, UUID version, boolean asked, Publisher publisher, LocalDateTime now)
      throws SQLException {
    try (var insert = connection.prepareStatement(ADD)) {
      insert.setBytes(1, Uuid7.bytes(Uuid7.next()));
      insert.setString(2, slug);
      insert.setInt(3, number);
      insert.setBytes(4, Uuid7.bytes(version));
      insert.setString(5, publisher.source().name());
      insert.setBoolean(6, asked);
      insert.setString(7, publisher.name());
      insert.setString(8, publisher.why());
      insert.setObject(9, now);
      insert.executeUpdate();
    }
  }

  private List<Publication> read(String sql, String... values) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setString(i + 1, values[i]);
      }
      try (var rows = query.executeQuery()) {
        var publications = new ArrayList<Publication>();
        while (rows.next()) {
          publications.add(publication(rows));
        }
        return publications;
      }
    }
  }

  private static Publication publication(ResultSet row) throws SQLException {
    return new Publication(
        row.getString("slug"),
        row.getInt("number"),
        Uuid7.of(row.getBytes("survey_version_id")),
        row.getBoolean("asked"),
        new Publisher(
            Publisher.Source.valueOf(row.getString("source")),
            row.getString("published_by"),
            row.getString("why")),
        row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
  }
}
