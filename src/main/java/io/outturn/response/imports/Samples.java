package io.outturn.response.imports;

import io.outturn.response.mapping.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the first rows of a file. */
final class Samples {
  private static final int ROWS = 500;

  private Samples() {}

  /** Up to 500 rows that have a cell for every column. */
  static Sample of(Path file) throws IOException {
    try (var rows = CsvRows.open(file, Optional.empty())) {
      var columns = rows.columns();
      var sampled = new ArrayList<List<String>>();
      for (var row = rows.next(); row.isPresent() && sampled.size() < ROWS; row = rows.next()) {
        if (row.get().cells().size() == columns.size()) {
          sampled.add(row.get().cells());
        }
      }
      return new Sample(columns, sampled);
    }
  }
}
