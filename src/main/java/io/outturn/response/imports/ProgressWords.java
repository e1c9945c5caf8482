package io.outturn.response.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says how an import stands, on the command line and on its page alike. */
final class ProgressWords {
  private ProgressWords() {}

  /** For example "12,000 of 100,001 lines (11 %), 3,400 rows/s, 0:26 left". */
  static String line(Standing standing) {
    var done =
        String.format(
            Locale.ROOT,
            "%,d of %,d lines (%d %%), %,d rows/s",
            standing.line(),
            standing.lines(),
            standing.percent(),
            standing.rate());
    return standing.left().map(left -> done + ", " + time(left) + " left").orElse(done);
  }

  /** What became of the rows, without the things that did not happen. */
  static List<String> summary(Standing standing) {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d rows in %s (%,d rows/s)",
            standing.rows(),
            time(standing.taken()),
            standing.rate()));
    for (var outcome : RowOutcome.values()) {
      long rows = standing.rows(outcome);
      if (rows > 0) {
        lines.add(String.format(Locale.ROOT, "%,d %s", rows, words(outcome)));
      }
    }
    return lines;
  }

  private static String words(RowOutcome outcome) {
    return switch (outcome) {
      case OPENED -> "began a response";
      case ADDED -> "added to the response of the same respondent";
      case ALREADY_THERE -> "already there";
      case WITHOUT_ANSWER -> "without an answer";
      case GOOD -> "could be stored; this was a trial, nothing was";
      case REFUSED -> "refused";
    };
  }

  /** Minutes and seconds, with hours before them when there are any. */
  static String time(Duration duration) {
    return duration.toHours() > 0
        ? String.format(
            Locale.ROOT,
            "%d:%02d:%02d",
            duration.toHours(),
            duration.toMinutesPart(),
            duration.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", duration.toMinutesPart(), duration.toSecondsPart());
  }
}
