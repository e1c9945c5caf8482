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
import java.util.Optional;
import java.util.UUID;

/** The table of publications, inside one transaction. */
final class PublicationTable {
  private static final String COLUMNS =
      "SELECT id, slug, survey_version_id, source, asked, published_by, published_at FROM survey_publication";
  private static final String ADD =
      """
      INSERT INTO survey_publication (id, slug, survey_version_id, source, asked, published_by, published_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  /** Whoever publishes the same version at the same time waits here, so that one row is enough. */
  private static final String LOCK = "SELECT id FROM survey_version WHERE id = ? FOR UPDATE";

  private final Connection connection;

  PublicationTable(Connection connection) {
    this.connection = connection;
  }

  /** All publications, the first one first. */
  List<Publication> all() throws SQLException {
    return read(COLUMNS + " ORDER BY id");
  }

  long count() throws SQLException {
    try (var query = connection.prepareStatement("SELECT COUNT(*) FROM survey_publication");
        var row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Makes a version the current one, unless it is. */
  void add(String slug, UUID version, Publisher publisher, LocalDateTime now) throws SQLException {
    lock(version);
    if (last(slug).filter(last -> last.asked() && last.version().equals(version)).isEmpty()) {
      insert(slug, version, true, publisher, now);
    }
  }

  /** Makes no version the current one. */
  void withdraw(String slug, Publisher publisher, LocalDateTime now) throws SQLException {
    var last = last(slug).filter(Publication::asked);
    if (last.isPresent()) {
      insert(slug, last.get().version(), false, publisher, now);
    }
  }

  private void insert(
      String slug, UUID version, boolean asked, Publisher publisher, LocalDateTime now)
      throws SQLException {
    try (var insert = connection.prepareStatement(ADD)) {
      insert.setBytes(1, Uuid7.bytes(Uuid7.next()));
      insert.setString(2, slug);
      insert.setBytes(3, Uuid7.bytes(version));
      insert.setString(4, publisher.source().name());
      insert.setBoolean(5, asked);
      insert.setString(6, publisher.name());
      insert.setObject(7, now);
      insert.executeUpdate();
    }
  }

  private void lock(UUID version) throws SQLException {
    try (var lock = connection.prepareStatement(LOCK)) {
      lock.setBytes(1, Uuid7.bytes(version));
      lock.executeQuery().close();
    }
  }

  private Optional<Publication> last(String slug) throws SQLException {
    return read(COLUMNS + " WHERE slug = ? ORDER BY id DESC LIMIT 1", slug).stream().findFirst();
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
        Uuid7.of(row.getBytes("id")),
        row.getString("slug"),
        Uuid7.of(row.getBytes("survey_version_id")),
        row.getBoolean("asked"),
        new Publisher(
            Publisher.Source.valueOf(row.getString("source")), row.getString("published_by")),
        row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
  }
}
