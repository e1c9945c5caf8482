package io.outturn.dashboard.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** Cuts numbers into few ranges: each number by itself as long as they are few. */
final class Ranges {
  private static final int FEW = 12;
  private static final int CUTS = 8;

  private Ranges() {}

  static List<Range> of(SortedMap<BigDecimal, Long> countByValue) {
    return countByValue.size() <= FEW ? each(countByValue) : cut(countByValue);
  }

  private static List<Range> each(SortedMap<BigDecimal, Long> countByValue) {
    return countByValue.entrySet().stream()
        .map(value -> new Range(plain(value.getKey()), value.getValue()))
        .toList();
  }

  /** Ranges of one length, a round number; each holds its lower end and not its upper one. */
  private static List<Range> cut(SortedMap<BigDecimal, Long> countByValue) {
    var step = step(countByValue.lastKey().subtract(countByValue.firstKey()));
    var first = countByValue.firstKey().divide(step, 0, RoundingMode.FLOOR).multiply(step);
    int all =
        countByValue.lastKey().subtract(first).divide(step, 0, RoundingMode.FLOOR).intValueExact()
            + 1;
    return IntStream.range(0, all)
        .mapToObj(i -> range(countByValue, first.add(step.multiply(BigDecimal.valueOf(i))), step))
        .toList();
  }

  private static Range range(
      SortedMap<BigDecimal, Long> countByValue, BigDecimal from, BigDecimal step) {
    var below = from.add(step);
    long count =
        countByValue.subMap(from, below).values().stream().mapToLong(Long::longValue).sum();
    return new Range(plain(from) + " to under " + plain(below), count);
  }

  /** The least of 1, 2, 5, 10, 20, ... and their tenths that makes do with few ranges. */
  private static BigDecimal step(BigDecimal span) {
    var least = span.divide(BigDecimal.valueOf(CUTS), 9, RoundingMode.CEILING);
    var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
    return List.of(1, 2, 5).stream()
        .map(times -> power.multiply(BigDecimal.valueOf(times)))
        .filter(step -> step.compareTo(least) >= 0)
        .findFirst()
        .orElse(power.scaleByPowerOfTen(1));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
