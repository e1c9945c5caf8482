package io.outturn.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes the system tables of a new data folder and its one account. The account is made before the
 * server opens its port for the first time, and nobody else can sign in.
 */
final class MariaDbInstallation {
  /** What the server needs to run; its help texts and its test database are left out. */
  private static final List<String> SYSTEM_TABLES =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  /** The scripts refuse to end without an administrator, who is dropped again below. */
  private static final String BEFORE =
      """
      create database if not exists mysql;
      use mysql;
      SET @auth_root_socket='root';
      """;

  private final MariaDbBinaries binaries;
  private final MariaDbCommand command;
  private final DataFolder data;

  MariaDbInstallation(MariaDbBinaries binaries, MariaDbCommand command, DataFolder data) {
    this.binaries = binaries;
    this.command = command;
    this.data = data;
  }

  /** Makes the data folder, complete or not at all; one that is there is left alone. */
  void complete() throws IOException, InterruptedException {
    if (Files.isDirectory(data.server())) {
      return;
    }
    var unfinished = data.root().resolve("mariadb.unfinished");
    Folders.delete(unfinished);
    Files.createDirectory(unfinished);
    fill(unfinished, data.makePassword());
    Files.move(unfinished, data.server(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void fill(Path folder, String password) throws IOException, InterruptedException {
    var bootstrap = command.start(folder, List.of("--bootstrap"));
    try (var sql = bootstrap.outputWriter(StandardCharsets.UTF_8)) {
      sql.write(BEFORE);
      for (var script : SYSTEM_TABLES) {
        sql.write(Files.readString(binaries.share().resolve(script)));
      }
      sql.write(account(password));
    } catch (IOException brokenOff) {
      throw command.failed("could not make its system tables", brokenOff);
    }
    if (bootstrap.waitFor() != 0) {
      throw command.failed("could not make its system tables", null);
    }
  }

  private static String account(String password) {
    return """
    FLUSH PRIVILEGES;
    DROP USER root@localhost;
    TRUNCATE mysql.proxies_priv;
    CREATE DATABASE `%1$s`;
    CREATE USER %2$s@127.0.0.1 IDENTIFIED BY '%3$s';
    GRANT ALL PRIVILEGES ON `%1$s%%`.* TO %2$s@127.0.0.1;
    """
        .formatted(DatabaseAddress.SCHEMA, DatabaseAddress.USER, password);
  }
}
