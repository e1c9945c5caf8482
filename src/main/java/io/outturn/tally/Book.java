package io.outturn.tally;

/**
 * One kind of counts, with two tables: by account, and by day alone. It knows how to make them from
 * the answers.
 */
enum Book {
  /** Ratings and sums of indexes by value. */
  RATINGS("tally", "question_version_id", "rating", Facts.RATINGS),
  /** Everything else that is counted. */
  SAID("tally_option", "version_id", "kind, value, place", Facts.SAID);

  private final String table;
  private final String version;
  private final String what;
  private final String facts;

  Book(String table, String version, String what, String facts) {
    this.table = table;
    this.version = version;
    this.what = what;
    this.facts = facts;
  }

  /** The two tables of a book. */
  enum Level {
    ACCOUNT("account_id, "),
    DAY("");

    private final String column;

    Level(String column) {
      this.column = column;
    }
  }

  private String table(Level level) {
    return table + (level == Level.ACCOUNT ? "_account" : "_day");
  }

  private String keys(Level level) {
    return version + ", answered_on, " + level.column + what;
  }

  String delete(Level level) {
    return "DELETE FROM " + table(level);
  }

  String fill(Level level) {
    return "INSERT INTO %s (%s, n, flagged) SELECT %s, COUNT(*), SUM(flagged) FROM (%s) f GROUP BY %s"
        .formatted(table(level), keys(level), keys(level), facts, keys(level));
  }

  /** How many counts differ from the answers. */
  String wrong(Level level) {
    return """
    SELECT COUNT(*) FROM (
      SELECT %s FROM (
        SELECT %s, n, flagged FROM %s WHERE n <> 0 OR flagged <> 0
        UNION ALL
        SELECT %s, -COUNT(*), -SUM(flagged) FROM (%s) f GROUP BY %s) x
      GROUP BY %s HAVING SUM(n) <> 0 OR SUM(flagged) <> 0) wrong\
    """
        .formatted(
            keys(level), keys(level), table(level), keys(level), facts, keys(level), keys(level));
  }
}
