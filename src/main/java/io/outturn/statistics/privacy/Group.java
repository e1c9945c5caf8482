package io.outturn.statistics.privacy;

/**
 * A row of a table: people who are in no other row of it.
 *
 * @param name what the row is called
 * @param n how many people it has, at least 0
 */
public record Group(String name, long n) {
  public Group {
    if (n < 0) {
      throw new IllegalArgumentException("%s cannot have %s people".formatted(name, n));
    }
  }
}
