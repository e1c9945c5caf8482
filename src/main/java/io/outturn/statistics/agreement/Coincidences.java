package io.outturn.statistics.agreement;

import io.outturn.statistics.Counts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often which two ratings met at the same unit, whoever gave them. Units may be rated by any
 * number of raters; one that was rated once is counted, but meets nothing.
 *
 * <p>Each pair weighs less the more ratings its unit got, so pairs are kept apart by that number.
 * The counts stay whole that way, and those of different units add up in any order to the very same
 * coincidences.
 */
public final class Coincidences {
  /** Two ratings of a unit that got so many ratings. */
  record Pair(int rating, int other, int ratings) {}

  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::rating)
          .thenComparingInt(Pair::other)
          .thenComparingInt(Pair::ratings);

  private final SortedMap<Pair, Long> counts;
  private final long units;
  private final long ratedOnce;

  private Coincidences(SortedMap<Pair, Long> counts, long units, long ratedOnce) {
    this.counts = counts;
    this.units = units;
    this.ratedOnce = ratedOnce;
  }

  /** No unit at all. */
  public static Coincidences none() {
    return new Coincidences(new TreeMap<>(ORDER), 0, 0);
  }

  /** The ratings that one unit got, in any order; a unit without any counts for nothing. */
  public static Coincidences of(List<Integer> ratings) {
    return of(ratings, 1);
  }

  /**
   * A number of units that got the same ratings.
   *
   * @param ratings in any order
   * @param units how many of them, at least 0
   * @throws IllegalArgumentException also for more pairs than a {@code long} holds
   */
  public static Coincidences of(List<Integer> ratings, long units) {
    if (units < 0) {
      throw new IllegalArgumentException("A count cannot be negative, as " + units);
    }
    if (units == 0 || ratings.size() < 2) {
      return new Coincidences(new TreeMap<>(ORDER), 0, ratings.size() == 1 ? units : 0);
    }
    return new Coincidences(pairs(ratings, units), units, 0);
  }

  /**
   * The units of both.
   *
   * @throws IllegalArgumentException for more pairs than a {@code long} holds
   */
  public Coincidences plus(Coincidences other) {
    var sum = new TreeMap<>(counts);
    other.counts.forEach((pair, count) -> sum.merge(pair, count, Counts::added));
    return new Coincidences(
        sum, Counts.added(units, other.units), Counts.added(ratedOnce, other.ratedOnce));
  }

  /** How many units were rated at least twice. */
  public long units() {
    return units;
  }

  /** How many units were rated just once, about which nobody agrees or disagrees. */
  public long ratedOnce() {
    return ratedOnce;
  }

  /** The pairs in their order, with how often they occurred. */
  Map<Pair, Long> counts() {
    return counts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coincidences that
        && counts.equals(that.counts)
        && units == that.units
        && ratedOnce == that.ratedOnce;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * counts.hashCode() + Long.hashCode(units)) + Long.hashCode(ratedOnce);
  }

  @Override
  public String toString() {
    return units + " units, " + ratedOnce + " rated once, " + counts;
  }

  private static SortedMap<Pair, Long> pairs(List<Integer> ratings, long units) {
    var pairs = new TreeMap<Pair, Long>(ORDER);
    for (int i = 0; i < ratings.size(); i++) {
      for (int j = 0; j < ratings.size(); j++) {
        if (i != j) {
          var pair = new Pair(ratings.get(i), ratings.get(j), ratings.size());
          pairs.merge(pair, units, Counts::added);
        }
      }
    }
    return pairs;
  }
}
