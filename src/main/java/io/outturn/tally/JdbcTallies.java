package io.outturn.tally;

import io.outturn.account.AccountId;
import io.outturn.database.Transactions;
import io.outturn.database.Uuid7;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

@Singleton
final class JdbcTallies implements Tallies {
  private final Transactions transactions;

  JdbcTallies(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Histogram ratings(Selection selection, Scale scale) {
    return histograms(scale, Select.ratings(selection), _ -> scale)
        .getOrDefault(scale, Histogram.empty(scale));
  }

  @Override
  public SortedMap<LocalDate, Histogram> daily(Selection selection, Scale scale) {
    return new TreeMap<>(
        histograms(scale, Select.ratingsByDay(selection), JdbcTallies::answeredOn));
  }

  @Override
  public Map<AccountId, Histogram> byAccount(Selection selection, Scale scale) {
    return histograms(scale, Select.ratingsByAccount(selection), JdbcTallies::account);
  }

  private interface Key<K> {
    K of(ResultSet row) throws SQLException;
  }

  private static LocalDate answeredOn(ResultSet row) throws SQLException {
    return row.getObject("answered_on", LocalDate.class);
  }

  private static AccountId account(ResultSet row) throws SQLException {
    return new AccountId(Uuid7.of(row.getBytes("account_id")));
  }

  private <K> Map<K, Histogram> histograms(Scale scale, Select select, Key<K> key) {
    var histograms = new HashMap<K, Histogram>();
    counts(select, key)
        .forEach((each, counts) -> histograms.put(each, Histogram.of(scale, counts)));
    histograms.values().removeIf(histogram -> histogram.n() == 0);
    return histograms;
  }

  private <K> Map<K, Map<Integer, Long>> counts(Select select, Key<K> key) {
    return transactions.call(connection -> {
      var counts = new HashMap<K, Map<Integer, Long>>();
      select.run(
          connection,
          row ->
              counts
                  .computeIfAbsent(key.of(row), _ -> new HashMap<>())
                  .merge(row.getInt("rating"), row.getLong("n"), Long::sum));
      return counts;
    });
  }

  @Override
  public Answered answered(Selection selection) {
    var said = said(selection).answered();
    long rated =
        counts(Select.ratings(selection), _ -> selection)
            .getOrDefault(selection, Map.of())
            .values()
            .stream()
            .mapToLong(Long::longValue)
            .sum();
    return new Answered(rated + said.answered(), said.notApplicable());
  }

  @Override
  public OptionCounts options(Selection selection) {
    return said(selection).options();
  }

  @Override
  public RankCounts ranks(Selection selection) {
    return said(selection).ranks();
  }

  @Override
  public ValueCounts<BigDecimal> amounts(Selection selection) {
    return values(selection, BigDecimal::new);
  }

  @Override
  public ValueCounts<LocalDate> days(Selection selection) {
    return values(selection, LocalDate::parse);
  }

  @Override
  public FlagCounts flags(Selection selection) {
    var all = said(selection.with(Validity.ALL));
    var unflagged = said(selection.with(Validity.WITHOUT_FLAGGED));
    return new FlagCounts(all.responses(), all.responses() - unflagged.responses(), all.flags());
  }

  private <V extends Comparable<? super V>> ValueCounts<V> values(
      Selection selection, Function<String, V> reading) {
    var said = said(selection);
    var byValue = new TreeMap<V, Long>();
    said.values().forEach((text, n) -> byValue.put(reading.apply(text), n));
    return new ValueCounts<>(said.answered().answered(), said.answered().notApplicable(), byValue);
  }

  private Said said(Selection selection) {
    return transactions.call(connection -> {
      var said = new Said();
      Select.said(selection).run(connection, said::add);
      return said;
    });
  }
}
