package io.outturn.tally;

import io.outturn.database.Uuid7;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One reading of counts. Everybody is read from the level without accounts, a segment from the
 * level with them.
 *
 * @param sql with a place for each parameter; the count is called {@code n}
 * @param parameters in order
 */
record Select(String sql, List<Object> parameters) {
  private static final String OF_EVERYBODY = "%s_day t";
  private static final String OF_ACCOUNTS = "%s_account t JOIN account a ON a.id = t.account_id";

  private static final Table RATINGS = new Table("tally", "question_version_id");
  private static final Table SAID = new Table("tally_option", "version_id");

  /** Both levels of a table, and the column that says what was counted. */
  private record Table(String name, String version) {}

  /** What is done with a row. */
  interface Reader {
    void read(ResultSet row) throws SQLException;
  }

  static Select ratings(Selection selection) {
    return level(selection, RATINGS, "t.rating");
  }

  static Select ratingsByDay(Selection selection) {
    return level(selection, RATINGS, "t.answered_on, t.rating");
  }

  static Select ratingsByAccount(Selection selection) {
    return of(selection, RATINGS, OF_ACCOUNTS, "t.account_id, t.rating");
  }

  /** Everything that is counted beside ratings. */
  static Select said(Selection selection) {
    return level(selection, SAID, "t.kind, t.value, t.place");
  }

  private static Select level(Selection selection, Table table, String columns) {
    var level = selection.segment().isPresent() ? OF_ACCOUNTS : OF_EVERYBODY;
    return of(selection, table, level, columns);
  }

  private static Select of(Selection selection, Table table, String level, String columns) {
    var parameters = new ArrayList<Object>();
    selection.versions().forEach(question -> parameters.add(Uuid7.bytes(question)));
    parameters.add(selection.window().from());
    parameters.add(selection.window().to());
    selection.segment().ifPresent(parameters::add);
    return new Select(sql(selection, table, level, columns), parameters);
  }

  private static String sql(Selection selection, Table table, String level, String columns) {
    return """
    SELECT %s, SUM(%s) AS n FROM %s
    WHERE t.%s IN (%s) AND t.answered_on BETWEEN ? AND ?%s
    GROUP BY %s\
    """
        .formatted(
            columns,
            counted(selection.validity()),
            level.formatted(table.name()),
            table.version(),
            String.join(",", Collections.nCopies(selection.versions().size(), "?")),
            selection.segment().isPresent() ? " AND a.segment = ?" : "",
            columns);
  }

  private static String counted(Validity validity) {
    return switch (validity) {
      case ALL -> "t.n";
      case WITHOUT_FLAGGED -> "t.n - t.flagged";
    };
  }

  void run(Connection connection, Reader reader) throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        select.setObject(i + 1, parameters.get(i));
      }
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }
}
