package io.outturn.ops;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Gives every application context of a test run a schema of its own on one server, which starts
 * with the first context and stops with the run. The system property {@code outturn.test.database}
 * names the server: {@code mariadb}, the product's own, or {@code mysql8}. With
 * DATASOURCES_DEFAULT_URL in the environment, that database is used as it is.
 */
@ContextConfigurer
public final class TestDatabase implements ApplicationContextConfigurer {
  /** As the settings that a test itself gives, which would replace settings of the same kind. */
  private static final int ABOVE_THE_REST = 0;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    if (System.getenv("DATASOURCES_DEFAULT_URL") == null) {
      var server = TestServer.address();
      var settings = server.properties(freshSchema(server));
      builder.propertySources(PropertySource.of("test-database", settings, ABOVE_THE_REST));
    }
  }

  private static String freshSchema(DatabaseAddress server) {
    var name = DatabaseAddress.SCHEMA + "_" + UUID.randomUUID().toString().substring(0, 8);
    try (var connection =
            DriverManager.getConnection(server.url(""), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return name;
    } catch (SQLException e) {
      throw new IllegalStateException("The test database refuses a new schema", e);
    }
  }
}
