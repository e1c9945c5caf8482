package io.outturn.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.outturn.database.Transactions;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The subset of SQL that every MySQL-speaking server, clusters included, treats alike. */
@Tag("database")
@MicronautTest(startApplication = false, transactional = false)
class SchemaTest {
  private static final String OWN_TABLES =
      " t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'"
          + " AND t.table_name <> 'flyway_schema_history'";

  @Inject Transactions transactions;

  @Test
  void hasTables() throws SQLException {
    assertThat(names("SELECT t.table_name FROM information_schema.tables t WHERE" + OWN_TABLES))
        .isNotEmpty();
  }

  @Test
  void keepsEveryTableInInnoDb() throws SQLException {
    assertThat(
            names(
                "SELECT t.table_name FROM information_schema.tables t WHERE t.engine <> 'InnoDB'"
                    + " AND"
                    + OWN_TABLES))
        .isEmpty();
  }

  @Test
  void givesEveryTableAPrimaryKey() throws SQLException {
    assertThat(
            names(
                "SELECT t.table_name FROM information_schema.tables t"
                    + " LEFT JOIN information_schema.table_constraints c"
                    + " ON c.table_schema = t.table_schema AND c.table_name = t.table_name"
                    + " AND c.constraint_type = 'PRIMARY KEY'"
                    + " WHERE c.constraint_name IS NULL AND"
                    + OWN_TABLES))
        .isEmpty();
  }

  @Test
  void leavesNoKeyToTheServer() throws SQLException {
    assertThat(
            names(
                "SELECT CONCAT(c.table_name, '.', c.column_name) FROM information_schema.columns c"
                    + " WHERE c.table_schema = DATABASE() AND c.extra LIKE '%auto_increment%'"))
        .isEmpty();
  }

  /** Two NULLs are never equal, so such a key would let the same fact in twice. */
  @Test
  void hasNoUniqueKeyWithANullableColumn() throws SQLException {
    assertThat(
            names(
                "SELECT CONCAT(s.table_name, '.', s.index_name, '.', s.column_name)"
                    + " FROM information_schema.statistics s WHERE s.table_schema = DATABASE()"
                    + " AND s.non_unique = 0 AND s.nullable = 'YES'"))
        .isEmpty();
  }

  private List<String> names(String query) throws SQLException {
    return transactions.run(connection -> {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery(query)) {
        var names = new ArrayList<String>();
        while (rows.next()) {
          names.add(rows.getString(1));
        }
        return names;
      }
    });
  }
}
