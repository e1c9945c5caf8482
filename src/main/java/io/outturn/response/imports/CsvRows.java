package io.outturn.response.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.outturn.response.mapping.Row;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a CSV file, one after another; the file is never in memory as a whole. UTF-8, with or
 * without a byte order mark.
 */
final class CsvRows implements Closeable {
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final Map<String, Integer> positions;
  private long line = 1;

  private CsvRows(CsvReader<CsvRecord> reader) {
    this.reader = reader;
    this.records = reader.iterator();
    this.positions = positions(header());
  }

  /**
   * Opens a file and reads its header.
   *
   * @param separator what stands between cells; empty when it is to be found out
   * @throws BadFile when it has no header, or one that names a column twice
   */
  static CsvRows open(Path file, Optional<Character> separator) throws IOException {
    char between = separator.isPresent() ? separator.get() : Separator.of(file);
    var reader =
        CsvReader.builder()
            .fieldSeparator(between)
            .detectBomHeader(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file);
    try {
      return new CsvRows(reader);
    } catch (BadFile unreadable) {
      reader.close();
      throw unreadable;
    }
  }

  private List<String> header() {
    return record()
        .map(CsvRecord::getFields)
        .orElseThrow(() -> new BadFile("The file is empty; its first line names the columns"));
  }

  private static Map<String, Integer> positions(List<String> header) {
    var positions = new LinkedHashMap<String, Integer>();
    for (int at = 0; at < header.size(); at++) {
      var name = header.get(at).strip();
      if (positions.put(name, at) != null) {
        throw new BadFile("The header names the column '" + name + "' twice");
      }
    }
    return positions;
  }

  /** The names of the columns, in their order. */
  List<String> columns() {
    return List.copyOf(positions.keySet());
  }

  /**
   * The next row, until there is none.
   *
   * @throws BadFile when the file cannot be read on
   */
  Optional<Row> next() {
    return record().map(this::row);
  }

  private Row row(CsvRecord cells) {
    return new Row(cells.getStartingLineNumber(), positions, cells.getFields());
  }

  private Optional<CsvRecord> record() {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      var next = records.next();
      line = next.getStartingLineNumber();
      return Optional.of(next);
    } catch (CsvParseException unreadable) {
      throw new BadFile(
          "The file cannot be read on after line " + line + ": " + reason(unreadable), unreadable);
    }
  }

  private static String reason(Throwable failure) {
    var cause = failure.getCause();
    return cause == null ? String.valueOf(failure.getMessage()) : reason(cause);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
