package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers that were given before there were other kinds stay as they were. */
@Tag("database")
class AnswersMigrationTest {
  private final DatabaseAddress server = TestServer.address();
  private final String schema =
      DatabaseAddress.SCHEMA + "_" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void makeSchema() throws SQLException {
    try (var connection = connect("")) {
      run(connection, "CREATE DATABASE " + schema);
    }
  }

  @AfterEach
  void dropSchema() throws SQLException {
    try (var connection = connect("")) {
      run(connection, "DROP DATABASE " + schema);
    }
  }

  @Test
  void keepsEveryRow() throws SQLException {
    migrate("7");
    try (var connection = connect(schema)) {
      run(
          connection,
          "INSERT INTO answer VALUES ('r', 'rating', 9, NULL), ('r', 'words', NULL, 'Good')",
          "INSERT INTO tally_day VALUES ('rating', '2026-03-01', 9, 5)",
          "INSERT INTO tally_account VALUES ('rating', '2026-03-01', 'account', 9, 5)");
      migrate("latest");
      assertThat(
              rows(
                  connection,
                  "SELECT CONCAT_WS(' ', kind, counted, rating, words) FROM answer ORDER BY rating"))
          .containsExactly("PLAIN 1 Good", "PLAIN 1 9");
      assertThat(rows(connection, "SELECT CONCAT(n, ' ', flagged) FROM tally_day"))
          .containsExactly("5 0");
      assertThat(rows(connection, "SELECT CONCAT(n, ' ', flagged) FROM tally_account"))
          .containsExactly("5 0");
    }
  }

  /** The old check would have refused it. */
  @Test
  void takesAnswersThatAreNeitherRatingsNorWords() throws SQLException {
    migrate("latest");
    try (var connection = connect(schema)) {
      run(
          connection,
          "INSERT INTO answer (response_id, question_version_id, kind) VALUES ('r', 'q', 'RANKED')");
      assertThat(rows(connection, "SELECT kind FROM answer")).containsExactly("RANKED");
    }
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(server.url(schema), server.user(), server.password())
        .target(target)
        .load()
        .migrate();
  }

  private Connection connect(String name) throws SQLException {
    return DriverManager.getConnection(server.url(name), server.user(), server.password());
  }

  private static void run(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var each : statements) {
        statement.execute(each);
      }
    }
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
