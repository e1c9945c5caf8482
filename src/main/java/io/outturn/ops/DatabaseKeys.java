package io.outturn.ops;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * What opens the database of a process without starting the application on it: a backup is made
 * before tables are brought to a new version, and a restore before there are any.
 *
 * @param url its JDBC address
 */
record DatabaseKeys(String url, String user, String password) {
  /** Those of this database, or those that the environment names. */
  static DatabaseKeys of(Database database, Map<String, String> environment) {
    var own = database.properties();
    return own.isEmpty()
        ? new DatabaseKeys(
            environment.getOrDefault("DATASOURCES_DEFAULT_URL", ""),
            environment.getOrDefault("DATASOURCES_DEFAULT_USERNAME", ""),
            environment.getOrDefault("DATASOURCES_DEFAULT_PASSWORD", ""))
        : new DatabaseKeys(text(own, "url"), text(own, "username"), text(own, "password"));
  }

  private static String text(Map<String, Object> settings, String name) {
    return Objects.requireNonNull(settings.get("datasources.default." + name)).toString();
  }

  /** A connection of its own, which may wait as long as the work takes. */
  Connection connect() throws SQLException {
    var settings = new Properties();
    settings.setProperty("user", user);
    settings.setProperty("password", password);
    settings.setProperty("connectTimeout", "3000");
    settings.setProperty("rewriteBatchedStatements", "true");
    settings.setProperty("characterEncoding", "UTF-8");
    return DriverManager.getConnection(url, settings);
  }

  /** The password stays unsaid. */
  @Override
  public String toString() {
    return "the database";
  }
}
