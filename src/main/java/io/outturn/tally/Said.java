package io.outturn.tally;

import io.outturn.response.SaidKind;
import io.outturn.response.validity.FlagRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What people said to a question beside ratings, gathered from the rows of its counts. */
final class Said {
  private long answered;
  private long notApplicable;
  private long responses;
  private final Map<String, Long> options = new HashMap<>();
  private final Map<String, SortedMap<Integer, Long>> ranks = new HashMap<>();
  private final Map<String, Long> values = new HashMap<>();
  private final Map<FlagRule, Long> flags = new EnumMap<>(FlagRule.class);

  void add(ResultSet row) throws SQLException {
    long n = row.getLong("n");
    if (n != 0) {
      add(SaidKind.valueOf(row.getString("kind")), row.getString("value"), row.getInt("place"), n);
    }
  }

  private void add(SaidKind kind, String value, int place, long n) {
    switch (kind) {
      case ANSWERED -> answered += n;
      case NOT_APPLICABLE -> notApplicable += n;
      case OPTION -> options.merge(value, n, Long::sum);
      case RANK -> ranks.computeIfAbsent(value, _ -> new TreeMap<>()).merge(place, n, Long::sum);
      case VALUE -> values.merge(value, n, Long::sum);
      case RESPONSE -> responses += n;
      case FLAG -> flags.merge(FlagRule.valueOf(value), n, Long::sum);
    }
  }

  Answered answered() {
    return new Answered(answered, notApplicable);
  }

  OptionCounts options() {
    return new OptionCounts(answered, notApplicable, options);
  }

  RankCounts ranks() {
    return new RankCounts(answered, notApplicable, ranks);
  }

  Map<String, Long> values() {
    return values;
  }

  long responses() {
    return responses;
  }

  Map<FlagRule, Long> flags() {
    return flags;
  }
}
