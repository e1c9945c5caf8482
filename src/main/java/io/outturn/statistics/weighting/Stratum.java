package io.outturn.statistics.weighting;

import io.outturn.statistics.Histogram;

/**
 * A group of the population with the answers that came from it. Answers of the same stratum add up.
 *
 * @param population how many people it holds, at least as many as answered
 * @param answers one per person
 */
public record Stratum(long population, Histogram answers) {
  public Stratum {
    if (population < answers.n()) {
      throw new IllegalArgumentException(
          "Of %d people, %d cannot have answered".formatted(population, answers.n()));
    }
  }

  /**
   * The same stratum with the answers of both.
   *
   * @throws IllegalArgumentException if the populations differ, as they are then of different
   *     strata
   */
  public Stratum plus(Stratum other) {
    if (population != other.population) {
      throw new IllegalArgumentException(
          "Strata of %d and of %d people cannot be added up"
              .formatted(population, other.population));
    }
    return new Stratum(population, answers.plus(other.answers));
  }

  /** How many people each answer stands for; there has to be one. */
  double weight() {
    return (double) population / answers.n();
  }

  boolean isMissing() {
    return population > 0 && answers.n() == 0;
  }
}
