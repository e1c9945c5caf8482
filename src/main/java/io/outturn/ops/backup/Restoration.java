package io.outturn.ops.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Puts what a backup holds in the place of what the database holds. The tables are first made as
 * they were when the backup was made, then filled, and then brought to this version's state.
 */
public final class Restoration {
  private static final String SQL_MODE =
      "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_AUTO_VALUE_ON_ZERO', FOREIGN_KEY_CHECKS = 0,"
          + " time_zone = '+00:00'";
  private static final String OTHERS =
      """
      SELECT COUNT(*) FROM information_schema.PROCESSLIST
      WHERE DB = DATABASE() AND ID <> CONNECTION_ID()\
      """;
  private final BackupFile file;
  private final Flyway tables;

  /**
   * @param url the database's JDBC address, for the migrations, which connect by themselves
   */
  public Restoration(BackupFile file, String url, String user, String password) {
    this.file = file;
    this.tables =
        Flyway.configure()
            .dataSource(url, user, password)
            .locations("classpath:db/migration")
            .target(MigrationVersion.fromVersion(file.contents().schema()))
            .load();
  }

  /**
   * Restores.
   *
   * @param replace whether what the database holds now may be thrown away
   * @throws BackupFailed when it may not, when somebody works with the database, or when this
   *     version is older than the backup; nothing is changed then
   */
  public void into(Connection connection, boolean replace) throws SQLException, IOException {
    quiet(connection);
    known();
    execute(connection, SQL_MODE);
    clear(connection, replace);
    tables.migrate();
    for (var table : Schema.tables(connection)) {
      execute(connection, "TRUNCATE TABLE " + table.quoted());
    }
    new Loading(connection, file).load();
  }

  private void known() {
    var wanted = MigrationVersion.fromVersion(file.contents().schema());
    var newest =
        List.of(tables.info().all()).stream()
            .map(migration -> migration.getVersion())
            .filter(version -> version != null)
            .max(MigrationVersion::compareTo);
    if (newest.isEmpty() || newest.get().compareTo(wanted) < 0) {
      throw new BackupFailed(
          "The backup was made by Outturn %s, with tables of version %s that this Outturn does not know. Install that version."
              .formatted(file.contents().program(), file.contents().schema()));
    }
  }

  /** Whoever serves from the database meanwhile would write between the rows. */
  private static void quiet(Connection connection) throws SQLException {
    try (var query = connection.createStatement();
        var row = query.executeQuery(OTHERS)) {
      row.next();
      if (row.getLong(1) > 0) {
        throw new BackupFailed(
            "Somebody else is connected to the database. Stop Outturn and whatever else uses it.");
      }
    }
  }

  private static void clear(Connection connection, boolean replace) throws SQLException {
    var all = Schema.all(connection);
    if (!all.isEmpty() && !all.contains(Schema.MIGRATIONS)) {
      throw new BackupFailed(
          "The database holds tables that are not Outturn's. Name an empty one.");
    }
    if (!all.isEmpty() && !replace) {
      throw new BackupFailed(
          "The database is not empty. With --replace, everything in it is thrown away first.");
    }
    for (var name : all) {
      execute(connection, "DROP TABLE `" + Names.plain(name) + "`");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
