package io.outturn.statistics.agreement;

import io.outturn.statistics.Counts;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often one rater chose which category and another rater which one for the same things. Tables
 * of different things add up in any order to the same table.
 */
public final class RatingPairs {
  private final long[][] counts;
  private final long n;

  private RatingPairs(long[][] counts) {
    this.counts = counts;
    this.n = Arrays.stream(counts).flatMapToLong(Arrays::stream).reduce(0, Counts::added);
  }

  /** Nothing rated yet, in so many categories. */
  public static RatingPairs none(int categories) {
    return of(new long[categories][categories]);
  }

  /**
   * A table of counts.
   *
   * @param counts by the one rater's category, then by the other's, both in the same order; for
   *     ordered categories upwards or downwards
   * @throws IllegalArgumentException for a table that is not square, a negative count, or counts
   *     that add up to more than a {@code long} holds
   */
  public static RatingPairs of(long[][] counts) {
    for (var row : counts) {
      if (row.length != counts.length) {
        throw new IllegalArgumentException("Both raters choose among the same categories");
      }
      demandCounts(row);
    }
    if (counts.length == 0) {
      throw new IllegalArgumentException("Raters choose among at least one category");
    }
    return new RatingPairs(Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new));
  }

  /** The things of both. */
  public RatingPairs plus(RatingPairs other) {
    if (categories() != other.categories()) {
      throw new IllegalArgumentException(
          "%d and %d categories cannot be added up".formatted(categories(), other.categories()));
    }
    var sum = new long[categories()][categories()];
    for (int i = 0; i < sum.length; i++) {
      int row = i;
      Arrays.setAll(sum[i], j -> Counts.added(counts[row][j], other.counts[row][j]));
    }
    return new RatingPairs(sum);
  }

  /** Among how many categories the raters chose. */
  public int categories() {
    return counts.length;
  }

  /** How many things both have rated. */
  public long n() {
    return n;
  }

  /** How many things the one rater put into {@code one} and the other into {@code other}. */
  public long count(int one, int other) {
    return counts[one][other];
  }

  /** The share of things, from 0 to 1, about which they agree; part of that is chance. */
  public Finding<Double> agreement() {
    if (n == 0) {
      return Finding.notKnown(Reason.NO_ANSWERS);
    }
    long same = IntStream.range(0, categories()).mapToLong(i -> counts[i][i]).sum();
    return Finding.found((double) same / n);
  }

  /** Whether both have put everything into one and the same category. */
  boolean allTheSame() {
    return IntStream.range(0, categories()).anyMatch(i -> counts[i][i] == n);
  }

  /** The shares of the cells among all things. */
  double[][] shares() {
    return Arrays.stream(counts)
        .map(row -> Arrays.stream(row).mapToDouble(count -> (double) count / n).toArray())
        .toArray(double[][]::new);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RatingPairs that && Arrays.deepEquals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(counts);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(counts);
  }

  private static void demandCounts(long[] row) {
    for (long count : row) {
      if (count < 0) {
        throw new IllegalArgumentException("A count cannot be negative, as " + count);
      }
    }
  }
}
