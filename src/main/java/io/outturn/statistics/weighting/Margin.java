package io.outturn.statistics.weighting;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a population divides by one trait, as a source outside the survey knows it.
 *
 * @param trait for example {@code region}
 * @param population how many people, or which share of them, by category; at least 0 and not all 0
 */
public record Margin(String trait, SortedMap<String, Double> population) {
  private static final double GREATEST = 1e50;

  public Margin {
    population = Collections.unmodifiableSortedMap(new TreeMap<>(population));
    for (double people : population.values()) {
      if (!(people >= 0 && people <= GREATEST)) {
        throw new IllegalArgumentException(
            "A category of %s cannot hold %s people".formatted(trait, people));
      }
    }
    if (sum(population) == 0) {
      throw new IllegalArgumentException("Nobody is in any category of " + trait);
    }
  }

  public static Margin of(String trait, Map<String, Double> population) {
    return new Margin(trait, new TreeMap<>(population));
  }

  /** All people, or shares, together. */
  double total() {
    return sum(population);
  }

  private static double sum(Map<String, Double> population) {
    return population.values().stream().mapToDouble(people -> people).sum();
  }
}
