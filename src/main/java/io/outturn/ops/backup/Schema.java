package io.outturn.ops.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the database of a connection consists of. */
final class Schema {
  /** Written by the migrations themselves, so it is made anew by them and not carried. */
  static final String MIGRATIONS = "flyway_schema_history";

  private static final String COLUMNS =
      """
      SELECT c.TABLE_NAME, c.COLUMN_NAME, c.DATA_TYPE, c.EXTRA
      FROM information_schema.COLUMNS c
      JOIN information_schema.TABLES t
        ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME
      WHERE c.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE'
      ORDER BY c.TABLE_NAME, c.ORDINAL_POSITION\
      """;
  private static final String VERSION =
      """
      SELECT version FROM flyway_schema_history
      WHERE success = 1 AND version IS NOT NULL
      ORDER BY installed_rank DESC LIMIT 1\
      """;

  private Schema() {}

  /** All tables of the product, by name. */
  static List<Table> tables(Connection connection) throws SQLException {
    Map<String, List<Column>> found = new LinkedHashMap<>();
    try (var query = connection.createStatement();
        var row = query.executeQuery(COLUMNS)) {
      while (row.next()) {
        var columns = found.computeIfAbsent(row.getString(1), _ -> new ArrayList<>());
        if (!row.getString(4).toUpperCase(Locale.ROOT).contains(" GENERATED")) {
          columns.add(Column.of(row.getString(2), row.getString(3)));
        }
      }
    }
    return found.entrySet().stream()
        .filter(table -> !table.getKey().equals(MIGRATIONS))
        .map(table -> new Table(table.getKey(), table.getValue()))
        .toList();
  }

  /** The last migration that this database has seen. */
  static String version(Connection connection) throws SQLException {
    try (var query = connection.createStatement();
        var row = query.executeQuery(VERSION)) {
      if (!row.next()) {
        throw new BackupFailed("The database holds no tables of Outturn yet.");
      }
      return row.getString(1);
    }
  }

  /** Every table there is, of whomever. */
  static List<String> all(Connection connection) throws SQLException {
    var names = new ArrayList<String>();
    try (var query = connection.createStatement();
        var row = query.executeQuery("SHOW TABLES")) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }
}
