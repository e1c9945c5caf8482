package io.outturn.tally;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each option was put in each place.
 *
 * @param answered how many people ranked at least one
 * @param notApplicable how many said that the question does not apply to them
 * @param byOption how many put it there, by the option's id and the place, 1 for the most important
 */
public record RankCounts(
    long answered, long notApplicable, Map<String, SortedMap<Integer, Long>> byOption) {
  public RankCounts {
    byOption = Map.copyOf(byOption);
  }

  /** How many put an option in each place; empty when nobody ranked it. */
  public SortedMap<Integer, Long> of(String option) {
    return byOption.getOrDefault(option, new TreeMap<>());
  }
}
