package io.outturn.dashboard.results;

import io.outturn.dashboard.Words;
import io.outturn.statistics.Estimate;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Quantiles;
import io.outturn.survey.question.Day;
import io.outturn.survey.question.Quantity;
import io.outturn.tally.Answered;
import io.outturn.tally.Selection;
import io.outturn.tally.Tallies;
import io.outturn.tally.ValueCounts;
import io.outturn.time.Step;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums up numbers and days. */
@Singleton
final class ValueSummaries {
  private static final double CONFIDENCE = 0.95;
  private final Tallies tallies;
  private final Heads heads;
  private final Shares shares;

  ValueSummaries(Tallies tallies, Heads heads, Shares shares) {
    this.tallies = tallies;
    this.heads = heads;
    this.shares = shares;
  }

  Summary amounts(Quantity question, Selection selection, Asked asked) {
    var counts = tallies.amounts(selection);
    return new Summary.Values(
        heads.of(question, answered(counts), asked),
        shares.few(counts.answered()).map(List::of).orElseGet(() -> facts(counts.byValue())),
        rows(shares.known(counts.answered()) ? Ranges.of(counts.byValue()) : List.of()));
  }

  Summary days(Day question, Selection selection, Asked asked) {
    var counts = tallies.days(selection);
    return new Summary.Values(
        heads.of(question, answered(counts), asked),
        List.of(shares.few(counts.answered()).orElseGet(() -> span(counts.byValue()))),
        rows(shares.known(counts.answered()) ? byMonth(counts.byValue()) : List.of()));
  }

  private static Answered answered(ValueCounts<?> counts) {
    return new Answered(counts.answered(), counts.notApplicable());
  }

  private static List<String> facts(SortedMap<BigDecimal, Long> counts) {
    var numbers = new TreeMap<Double, Long>();
    counts.forEach((number, count) -> numbers.put(number.doubleValue(), count));
    return List.of(
        median(Quantiles.median(numbers, CONFIDENCE)),
        "The middle half lies from %s to %s."
            .formatted(quantile(numbers, 0.25), quantile(numbers, 0.75)),
        "The least is %s, the most %s."
            .formatted(counts.firstKey().toPlainString(), counts.lastKey().toPlainString()));
  }

  private static String median(Finding<Estimate> median) {
    return switch (median) {
      case Finding.Found<Estimate>(var it) ->
          "Median %s (95 %% interval %s to %s, %s)."
              .formatted(
                  plain(it.value()),
                  plain(it.interval().low()),
                  plain(it.interval().high()),
                  it.method().title());
      case Finding.NotKnown<Estimate>(var reason) -> reason.words() + ".";
    };
  }

  private static String quantile(SortedMap<Double, Long> numbers, double share) {
    return switch (Quantiles.of(numbers, share)) {
      case Finding.Found<Double>(var value) -> plain(value);
      case Finding.NotKnown<Double>(var reason) -> reason.words();
    };
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String span(SortedMap<LocalDate, Long> days) {
    return "From %s to %s.".formatted(Words.day(days.firstKey()), Words.day(days.lastKey()));
  }

  private static List<Range> byMonth(SortedMap<LocalDate, Long> days) {
    var months = new TreeMap<LocalDate, Long>();
    days.forEach((day, count) -> months.merge(day.withDayOfMonth(1), count, Long::sum));
    return months.entrySet().stream()
        .map(month -> new Range(Words.period(month.getKey(), Step.MONTH), month.getValue()))
        .toList();
  }

  private static List<Summary.ValueRow> rows(List<Range> ranges) {
    long n = ranges.stream().mapToLong(Range::count).sum();
    return ranges.stream()
        .map(range ->
            new Summary.ValueRow(
                range.name(), Words.number(range.count()), Shares.width(range.count(), n)))
        .toList();
  }
}
