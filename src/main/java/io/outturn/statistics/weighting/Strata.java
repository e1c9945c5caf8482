package io.outturn.statistics.weighting;

import io.outturn.statistics.Counts;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Statistic;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A population in strata that do not overlap. Strata that were counted in several places add up, in
 * any order to the same.
 *
 * @param byName the strata by their names, for example accounts by size; at least one
 */
public record Strata(SortedMap<String, Stratum> byName) {
  public Strata {
    if (byName.isEmpty()) {
      throw new IllegalArgumentException("A population has at least one stratum");
    }
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    totalPopulation(byName);
  }

  public static Strata of(Map<String, Stratum> byName) {
    return new Strata(new TreeMap<>(byName));
  }

  /** The answers of both; strata of one name must be of one population. */
  public Strata plus(Strata other) {
    var sum = new TreeMap<>(byName);
    other.byName.forEach((name, stratum) -> sum.merge(name, stratum, Stratum::plus));
    return new Strata(sum);
  }

  /** How many people all strata hold. */
  public long population() {
    return totalPopulation(byName);
  }

  /** All answers, each counted once. */
  public Histogram answers() {
    return byName.values().stream().map(Stratum::answers).reduce(Histogram::plus).orElseThrow();
  }

  /** The strata that hold people of whom none has answered: those to be merged with others. */
  public List<String> toMerge() {
    return byName.entrySet().stream()
        .filter(entry -> entry.getValue().isMissing())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The score that gives every stratum its share of the population. Not known without answers, or
   * while there are strata {@link #toMerge()}.
   *
   * @throws IllegalArgumentException if the statistic is not defined on the answers' scale
   */
  public Finding<PostStratified> score(Statistic statistic) {
    if (answers().n() == 0) {
      return Finding.notKnown(Reason.NO_ANSWERS);
    }
    return toMerge().isEmpty()
        ? Finding.found(PostStratified.of(statistic, this))
        : Finding.notKnown(Reason.EMPTY_GROUP);
  }

  /** How many people an answer from a stratum stands for; empty without answers, or no stratum. */
  public Optional<Double> weight(String name) {
    return Optional.ofNullable(byName.get(name))
        .filter(stratum -> stratum.answers().n() > 0)
        .map(Stratum::weight);
  }

  private static long totalPopulation(Map<String, Stratum> byName) {
    long total = 0;
    for (var stratum : byName.values()) {
      total = Counts.added(total, stratum.population());
    }
    return total;
  }
}
