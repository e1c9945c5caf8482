package io.outturn.ops.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fills the tables from a backup, all of them or none: it is one transaction. */
final class Loading {
  private static final int ROWS = 500;
  private static final long BYTES = 1 << 20;
  private final Connection connection;
  private final BackupFile file;

  Loading(Connection connection, BackupFile file) {
    this.connection = connection;
    this.file = file;
  }

  void load() throws SQLException, IOException {
    var tables =
        Schema.tables(connection).stream()
            .collect(Collectors.toMap(Table::name, Function.identity()));
    file.contents().parts().forEach(part -> fitting(part, tables));
    connection.setAutoCommit(false);
    for (var part : file.contents().parts()) {
      var table = fitting(part, tables);
      load(part, table);
      counted(part, table);
    }
    connection.commit();
  }

  /** The table that the migrations made is the one that the rows were written from. */
  private Table fitting(Part part, Map<String, Table> tables) {
    var table = tables.get(part.table());
    if (table == null || !table.shape().equals(part.shape())) {
      throw new BackupFailed(
          "The table %s of the backup is not one that version %s of the tables has."
              .formatted(part.table(), file.contents().schema()));
    }
    return table;
  }

  private void load(Part part, Table table) throws SQLException, IOException {
    try (var in = file.rows(part);
        var insert = connection.prepareStatement(table.insert())) {
      long bytes = 0;
      for (long row = 1; row <= part.rows(); row++) {
        bytes += set(table, in, insert);
        insert.addBatch();
        if (row % ROWS == 0 || bytes > BYTES || row == part.rows()) {
          insert.executeBatch();
          bytes = 0;
        }
      }
    }
  }

  private static long set(Table table, DataInputStream in, PreparedStatement insert)
      throws SQLException, IOException {
    long bytes = 0;
    int number = 0;
    for (var column : table.columns()) {
      var value = Cell.read(in);
      number++;
      if (value == null || column.binary()) {
        insert.setBytes(number, value);
      } else {
        insert.setString(number, new String(value, StandardCharsets.UTF_8));
      }
      bytes += value == null ? 0 : value.length;
    }
    return bytes;
  }

  private void counted(Part part, Table table) throws SQLException {
    try (var query = connection.createStatement();
        var row = query.executeQuery("SELECT COUNT(*) FROM " + table.quoted())) {
      row.next();
      if (row.getLong(1) != part.rows()) {
        throw new BackupFailed(
            "The table %s has %d rows instead of %d."
                .formatted(part.table(), row.getLong(1), part.rows()));
      }
    }
  }
}
