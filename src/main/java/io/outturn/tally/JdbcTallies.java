package io.outturn.tally;

import io.outturn.account.AccountId;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.time.Window;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

@Singleton
final class JdbcTallies implements Tallies {
  private static final String DAYS =
      """
      SELECT answered_on, rating, n FROM tally_day
      WHERE question_version_id = ? AND answered_on BETWEEN ? AND ?\
      """;
  private static final String SEGMENT_DAYS =
      """
      SELECT t.answered_on, t.rating, SUM(t.n) AS n
      FROM tally_account t JOIN account a ON a.id = t.account_id
      WHERE t.question_version_id = ? AND t.answered_on BETWEEN ? AND ? AND a.segment = ?
      GROUP BY t.answered_on, t.rating\
      """;
  private static final String ACCOUNTS =
      """
      SELECT account_id, rating, SUM(n) AS n FROM tally_account
      WHERE question_version_id = ? AND answered_on BETWEEN ? AND ?
      GROUP BY account_id, rating\
      """;
  private final Transactions transactions;

  JdbcTallies(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Histogram everybody(UUID questionVersion, Scale scale, Window window) {
    return sum(scale, daily(questionVersion, scale, window));
  }

  @Override
  public Histogram segment(UUID questionVersion, Scale scale, Window window, String segment) {
    return sum(scale, daily(questionVersion, scale, window, segment));
  }

  @Override
  public SortedMap<LocalDate, Histogram> daily(UUID questionVersion, Scale scale, Window window) {
    return new TreeMap<>(
        histograms(scale, select(DAYS, JdbcTallies::day, parameters(questionVersion, window))));
  }

  @Override
  public SortedMap<LocalDate, Histogram> daily(
      UUID questionVersion, Scale scale, Window window, String segment) {
    var parameters = parameters(questionVersion, window);
    parameters.add(segment);
    return new TreeMap<>(histograms(scale, select(SEGMENT_DAYS, JdbcTallies::day, parameters)));
  }

  @Override
  public Map<AccountId, Histogram> byAccount(UUID questionVersion, Scale scale, Window window) {
    return histograms(
        scale, select(ACCOUNTS, JdbcTallies::account, parameters(questionVersion, window)));
  }

  private interface Key<K> {
    K of(ResultSet row) throws SQLException;
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    return row.getObject(1, LocalDate.class);
  }

  private static AccountId account(ResultSet row) throws SQLException {
    return new AccountId(Uuid7.of(row.getBytes(1)));
  }

  private static List<Object> parameters(UUID questionVersion, Window window) {
    return new ArrayList<>(List.of(Uuid7.bytes(questionVersion), window.from(), window.to()));
  }

  private <K> Map<K, Map<Integer, Long>> select(String sql, Key<K> key, List<Object> parameters) {
    return transactions.call(connection -> {
      try (var select = connection.prepareStatement(sql)) {
        for (int i = 0; i < parameters.size(); i++) {
          select.setObject(i + 1, parameters.get(i));
        }
        return read(select, key);
      }
    });
  }

  private static <K> Map<K, Map<Integer, Long>> read(PreparedStatement select, Key<K> key)
      throws SQLException {
    try (var rows = select.executeQuery()) {
      var counts = new HashMap<K, Map<Integer, Long>>();
      while (rows.next()) {
        counts
            .computeIfAbsent(key.of(rows), _ -> new HashMap<>())
            .merge(rows.getInt("rating"), rows.getLong("n"), Long::sum);
      }
      return counts;
    }
  }

  private static <K> Map<K, Histogram> histograms(
      Scale scale, Map<K, Map<Integer, Long>> countsByKey) {
    var histograms = new HashMap<K, Histogram>();
    countsByKey.forEach((key, counts) -> histograms.put(key, Histogram.of(scale, counts)));
    histograms.values().removeIf(histogram -> histogram.n() == 0);
    return histograms;
  }

  private static Histogram sum(Scale scale, SortedMap<LocalDate, Histogram> days) {
    return days.values().stream().reduce(Histogram.empty(scale), Histogram::plus);
  }
}
