package io.outturn.statistics.driver;

import io.outturn.statistics.Counts;
import io.outturn.statistics.CrossSums;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many people gave just the same answers to all items. It holds what single people answered
 * without saying who; patterns of different people add up in any order to the same patterns.
 */
public final class AnswerPatterns {
  private static final Comparator<List<Integer>> ORDER = AnswerPatterns::compare;

  private final int items;
  private final SortedMap<List<Integer>, Long> counts;

  private AnswerPatterns(int items, SortedMap<List<Integer>, Long> counts) {
    this.items = items;
    this.counts = counts;
    crossSums();
  }

  /**
   * Patterns by how many people answered so.
   *
   * @param items how many questions there are, at least 1
   * @param people by their answers, one to each question; patterns of nobody do not matter
   * @throws IllegalArgumentException also for a negative count, or more answers than can be added
   *     up
   */
  public static AnswerPatterns of(int items, Map<List<Integer>, Long> people) {
    var counts = new TreeMap<List<Integer>, Long>(ORDER);
    people.forEach((answers, count) -> {
      demand(items, answers, count);
      if (count > 0) {
        counts.put(List.copyOf(answers), count);
      }
    });
    return new AnswerPatterns(items, counts);
  }

  /** The people of both. */
  public AnswerPatterns plus(AnswerPatterns other) {
    if (items != other.items) {
      throw new IllegalArgumentException(
          "Patterns of %d and %d items cannot be added up".formatted(items, other.items));
    }
    var both = new TreeMap<>(counts);
    other.counts.forEach((answers, count) -> both.merge(answers, count, Counts::added));
    return new AnswerPatterns(items, both);
  }

  /** How many people there are. */
  public long n() {
    return crossSums().n();
  }

  /** What the answers add up to. */
  public CrossSums crossSums() {
    return crossSums(people());
  }

  /** How many people gave each pattern, in the order of the patterns. */
  long[] people() {
    return counts.values().stream().mapToLong(Long::longValue).toArray();
  }

  /** What the answers would add up to with other numbers of people, in the order of patterns. */
  CrossSums crossSums(long[] people) {
    var sums = CrossSums.empty(items);
    int next = 0;
    for (var answers : counts.keySet()) {
      long count = people[next++];
      if (count > 0) {
        sums =
            sums.plus(CrossSums.of(answers.stream().mapToInt(Integer::intValue).toArray(), count));
      }
    }
    return sums;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnswerPatterns that
        && items == that.items
        && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * items + counts.hashCode();
  }

  @Override
  public String toString() {
    return counts.toString();
  }

  private static void demand(int items, List<Integer> answers, long count) {
    if (answers.size() != items) {
      throw new IllegalArgumentException(
          "%d questions have as many answers, not %s".formatted(items, answers));
    }
    if (count < 0) {
      throw new IllegalArgumentException(
          "A count cannot be negative, as the %d of %s".formatted(count, answers));
    }
  }

  /** Both are equally long. */
  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
