package io.outturn.statistics;

import java.util.Arrays;

/** The sum of the product of every two items, kept once for both orders of the two. */
final class Products {
  /** By item, each with the items up to and including itself. */
  private final long[][] rows;

  private Products(long[][] rows) {
    this.rows = rows;
  }

  /** What to put where two items meet. */
  interface Entry {
    long of(int item, int other);
  }

  static Products of(int items, Entry entry) {
    var rows = new long[items][];
    for (int i = 0; i < items; i++) {
      rows[i] = new long[i + 1];
      for (int j = 0; j <= i; j++) {
        rows[i][j] = entry.of(i, j);
      }
    }
    return new Products(rows);
  }

  /**
   * From a table that holds both orders.
   *
   * @throws IllegalArgumentException unless it is square and symmetric
   */
  static Products of(int items, long[][] table) {
    boolean square =
        table.length == items && Arrays.stream(table).allMatch(row -> row.length == items);
    for (int i = 0; square && i < items; i++) {
      for (int j = 0; j < i; j++) {
        square = square && table[i][j] == table[j][i];
      }
    }
    if (!square) {
      throw new IllegalArgumentException("Products of items form a symmetric table of all items");
    }
    return of(items, (i, j) -> table[i][j]);
  }

  long of(int item, int other) {
    return rows[Math.max(item, other)][Math.min(item, other)];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Products that && Arrays.deepEquals(rows, that.rows);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(rows);
  }

  @Override
  public String toString() {
    return Arrays.deepToString(rows);
  }
}
