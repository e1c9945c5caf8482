package io.outturn.statistics.weighting;

import io.outturn.statistics.Histogram;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers by the cells they came from. Samples add up, in any order to the same.
 *
 * @param answers by cell; a cell without answers may be left out
 */
public record Sample(SortedMap<Cell, Histogram> answers) {
  public Sample {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  public static Sample of(Map<Cell, Histogram> answers) {
    return new Sample(new TreeMap<>(answers));
  }

  /** The answers of both. */
  public Sample plus(Sample other) {
    var sum = new TreeMap<>(answers);
    other.answers.forEach((cell, more) -> sum.merge(cell, more, Histogram::plus));
    return new Sample(sum);
  }
}
