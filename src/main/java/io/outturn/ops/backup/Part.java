package io.outturn.ops.backup;

/**
 * What a backup holds of one table.
 *
 * @param table its name
 * @param shape its columns, as {@link Table#shape}
 * @param rows how many rows
 * @param sha256 of all rows as they are written, in hexadecimal
 */
record Part(String table, String shape, long rows, String sha256) {
  private static final String SPACE = " ";

  Part {
    Names.plain(table);
  }

  String line() {
    return String.join(SPACE, "table", table, Long.toString(rows), sha256, shape);
  }

  static Part of(String line) {
    var words = line.split(SPACE, -1);
    if (words.length != 5 || !words[0].equals("table")) {
      throw new BackupFailed("The backup's contents are not understood: " + line);
    }
    return new Part(words[1], words[4], count(words[2]), words[3]);
  }

  private static long count(String word) {
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw new BackupFailed("The backup's contents name no number of rows: " + word, e);
    }
  }

  /** Where its rows stand inside the file. */
  String entry() {
    return "tables/" + table;
  }
}
