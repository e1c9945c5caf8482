package io.outturn.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows that keep in which order a person saw the options of shuffled questions. */
final class ShownOrders {
  private static final String UPSERT =
      """
      INSERT INTO shown_order (response_id, question_version_id, options) VALUES (?, ?, ?)
      ON DUPLICATE KEY UPDATE options = VALUES(options)\
      """;
  private static final String BETWEEN = " ";
  private final Connection connection;

  ShownOrders(Connection connection) {
    this.connection = connection;
  }

  private record Row(AnswerKey key, String options) {}

  void write(Collection<Draft> drafts) throws SQLException {
    var rows = new ArrayList<Row>();
    for (var draft : drafts) {
      draft
          .orders()
          .forEach((question, options) ->
              rows.add(
                  new Row(
                      new AnswerKey(draft.head().id(), question), String.join(BETWEEN, options))));
    }
    Rows.run(connection, UPSERT, rows, ShownOrders::set);
  }

  private static void set(PreparedStatement statement, Row row) throws SQLException {
    row.key().set(statement, 1);
    statement.setString(3, row.options());
  }

  static List<String> read(String options) {
    return List.of(options.split(BETWEEN));
  }
}
