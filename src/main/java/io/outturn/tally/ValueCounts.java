package io.outturn.tally;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each number or day was given.
 *
 * @param answered how many people gave one
 * @param notApplicable how many said that the question does not apply to them
 * @param byValue how many gave it, the smallest or earliest first
 */
public record ValueCounts<V extends Comparable<? super V>>(
    long answered, long notApplicable, SortedMap<V, Long> byValue) {
  public ValueCounts {
    byValue = Collections.unmodifiableSortedMap(new TreeMap<>(byValue));
  }
}
