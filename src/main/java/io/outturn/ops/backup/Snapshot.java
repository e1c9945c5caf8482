package io.outturn.ops.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes all tables as they are at one moment, while others go on writing: every row is read inside
 * one transaction that sees what was committed when it began.
 */
final class Snapshot {
  private static final String REPEATABLE =
      "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ";
  private static final String BEGIN = "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY";
  private final Connection connection;
  private final ZipOutputStream file;

  Snapshot(Connection connection, OutputStream file) {
    this.connection = connection;
    this.file = new ZipOutputStream(new BufferedOutputStream(file), StandardCharsets.UTF_8);
  }

  Contents write(String madeAt, String program) throws SQLException, IOException {
    begin();
    var parts = new ArrayList<Part>();
    var schema = Schema.version(connection);
    for (var table : Schema.tables(connection)) {
      parts.add(write(table));
    }
    execute("ROLLBACK");
    var contents = new Contents(madeAt, program, schema, parts);
    entry(Contents.ENTRY, contents.text());
    entry(Contents.SEAL, Sha256.of(contents.text()));
    file.finish();
    file.flush(); // finishing leaves the end of the archive in the buffer
    return contents;
  }

  private void begin() throws SQLException {
    execute(REPEATABLE);
    execute(BEGIN);
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Part write(Table table) throws SQLException, IOException {
    file.putNextEntry(new ZipEntry("tables/" + table.name()));
    var digest = Sha256.start();
    var out = new DataOutputStream(new DigestOutputStream(file, digest));
    long rows = write(table, out);
    file.closeEntry();
    return new Part(table.name(), table.shape(), rows, Sha256.hex(digest));
  }

  private long write(Table table, DataOutputStream out) throws SQLException, IOException {
    long rows = 0;
    try (var query = connection.createStatement()) {
      query.setFetchSize(Integer.MIN_VALUE); // row by row, however large the table
      try (var row = query.executeQuery(table.select())) {
        for (; row.next(); rows++) {
          write(table, row, out);
        }
      }
    }
    return rows;
  }

  private static void write(Table table, ResultSet row, DataOutputStream out)
      throws SQLException, IOException {
    int number = 0;
    for (var column : table.columns()) {
      number++;
      Cell.write(column.binary() ? row.getBytes(number) : bytes(row.getString(number)), out);
    }
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private void entry(String name, String text) throws IOException {
    file.putNextEntry(new ZipEntry(name));
    file.write(text.getBytes(StandardCharsets.UTF_8));
    file.closeEntry();
  }
}
