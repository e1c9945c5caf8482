package io.outturn.statistics.weighting;

import java.util.List;

/**
 * Those who share a category of every trait.
 *
 * @param categories one for each margin, in the order of the margins
 */
public record Cell(List<String> categories) implements Comparable<Cell> {
  public Cell {
    categories = List.copyOf(categories);
  }

  public static Cell of(String... categories) {
    return new Cell(List.of(categories));
  }

  /**
   * By the first category that differs, so that cells have one order wherever they were counted.
   */
  @Override
  public int compareTo(Cell other) {
    int common = Math.min(categories.size(), other.categories.size());
    for (int i = 0; i < common; i++) {
      int order = categories.get(i).compareTo(other.categories.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(categories.size(), other.categories.size());
  }
}
