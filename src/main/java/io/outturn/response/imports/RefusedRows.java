package io.outturn.response.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that were refused: all of them in a CSV file, the first ones in memory. A cell that a
 * spreadsheet would take for a formula is written with an apostrophe before it.
 */
final class RefusedRows implements Closeable {
  /** How many are kept in memory, to be shown. */
  static final int SHOWN = 100;

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private final List<RefusedRow> first = new ArrayList<>();
  private final CsvWriter file;

  RefusedRows(Path path) throws IOException {
    this.file = CsvWriter.builder().build(path);
    file.writeRecord("line", "column", "reason");
  }

  synchronized void add(RefusedRow row) {
    if (first.size() < SHOWN) {
      first.add(row);
    }
    file.writeRecord(Long.toString(row.line()), harmless(row.column()), harmless(row.reason()));
  }

  /** The first ones, as they were met. */
  synchronized List<RefusedRow> first() {
    return List.copyOf(first);
  }

  /** Brings everything so far into the file. */
  synchronized void flush() {
    try {
      file.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}
