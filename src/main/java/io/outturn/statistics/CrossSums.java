package io.outturn.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * What people's answers to several questions add up to: how many people, the sum of each item and
 * the sum of every product of two items. Whatever rests on covariances, such as reliability and the
 * weight of drivers, is computed from it, without any single person's answers.
 *
 * <p>Only people who answered every item count. The sums are whole numbers, so cross sums of
 * different people add up in any order to the very same cross sums, and covariances do not cancel
 * out however many answers there are.
 */
public final class CrossSums {
  private final long n;
  private final long[] sums;

  /** By item, each with the items up to and including itself. */
  private final long[][] products;

  private CrossSums(long n, long[] sums, long[][] products) {
    this.n = n;
    this.sums = sums;
    this.products = products;
  }

  /**
   * Nobody's answers.
   *
   * @param items how many questions there are, at least 1
   */
  public static CrossSums empty(int items) {
    return of(new int[items], 0);
  }

  /**
   * The same answers of a number of people.
   *
   * @param answers one for each item, at least one
   * @param people how many gave just these answers, at least 0
   * @throws IllegalArgumentException also for sums that a {@code long} does not hold
   */
  public static CrossSums of(int[] answers, long people) {
    demandCount(answers.length, people);
    var sums = new long[answers.length];
    Arrays.setAll(sums, i -> exact(() -> Math.multiplyExact(people, answers[i])));
    return new CrossSums(
        people, sums, triangle(sums.length, (i, j) -> times(sums[i], answers[j])));
  }

  /**
   * Sums that a database has added up.
   *
   * @param n how many people answered all items, at least 0
   * @param sums by item
   * @param products by item and item, symmetric
   * @throws IllegalArgumentException if no answers can add up to them
   */
  public static CrossSums of(long n, long[] sums, long[][] products) {
    demandCount(sums.length, n);
    demandSymmetric(sums.length, products);
    var all =
        new CrossSums(n, sums.clone(), triangle(sums.length, (i, j) -> products[i][j]));
    all.demandPossible();
    return all;
  }

  /**
   * The answers of both, who are different people.
   *
   * @throws IllegalArgumentException for a different number of items, or sums that a {@code long}
   *     does not hold
   */
  public CrossSums plus(CrossSums other) {
    if (items() != other.items()) {
      throw new IllegalArgumentException(
          "Cross sums of %d and %d items cannot be added up".formatted(items(), other.items()));
    }
    var both = new long[sums.length];
    Arrays.setAll(both, i -> added(sums[i], other.sums[i]));
    return new CrossSums(
        added(n, other.n),
        both,
        triangle(sums.length, (i, j) -> added(products[i][j], other.products[i][j])));
  }

  /** The cross sums of one item that is the sum of all of these, such as the score of a scale. */
  public CrossSums total() {
    long sum = Arrays.stream(sums).reduce(0, CrossSums::added);
    long squares = 0;
    for (int i = 0; i < items(); i++) {
      for (int j = 0; j < items(); j++) {
        squares = added(squares, product(i, j));
      }
    }
    return new CrossSums(n, new long[] {sum}, new long[][] {{squares}});
  }

  /** How many items there are. */
  public int items() {
    return sums.length;
  }

  /** How many people answered all items. */
  public long n() {
    return n;
  }

  /** Whether there are two different answers to an item. */
  public boolean varies(int item) {
    return scatter(item, item).signum() > 0;
  }

  /** Whether there are two different answers to every item. */
  public boolean allVary() {
    return IntStream.range(0, items()).allMatch(this::varies);
  }

  /**
   * The sample covariance of two items, of an item with itself its sample variance, in the items'
   * unit squared.
   *
   * @throws IllegalArgumentException for fewer than two people
   */
  public double covariance(int item, int other) {
    if (n < 2) {
      throw new IllegalArgumentException("A covariance needs at least two people, not " + n);
    }
    return scatter(item, other).doubleValue() / ((double) n * (n - 1));
  }

  /**
   * The correlation of two items after Pearson, from -1 to 1.
   *
   * @throws IllegalArgumentException if either does not vary
   */
  public double correlation(int item, int other) {
    if (!varies(item) || !varies(other)) {
      throw new IllegalArgumentException("What does not vary has no correlation");
    }
    double squares = scatter(item, item).doubleValue() * scatter(other, other).doubleValue();
    return Math.clamp(scatter(item, other).doubleValue() / Math.sqrt(squares), -1, 1);
  }

  /** The correlation of every item with every other; a matrix of the caller's own. */
  public double[][] correlations() {
    var all = new double[items()][items()];
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j <= i; j++) {
        all[i][j] = correlation(i, j);
        all[j][i] = all[i][j];
      }
    }
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CrossSums that
        && n == that.n
        && Arrays.equals(sums, that.sums)
        && Arrays.deepEquals(products, that.products);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(n) + Arrays.hashCode(sums)) + Arrays.deepHashCode(products);
  }

  @Override
  public String toString() {
    return n + " " + Arrays.toString(sums) + " " + Arrays.deepToString(products);
  }

  /** The sum of the products of both items' distances from their means, times n. */
  private BigInteger scatter(int item, int other) {
    return product(n, product(item, other)).subtract(product(sums[item], sums[other]));
  }

  private long product(int item, int other) {
    return products[Math.max(item, other)][Math.min(item, other)];
  }

  private void demandPossible() {
    for (int i = 0; i < items(); i++) {
      for (int j = 0; j <= i; j++) {
        var both = scatter(i, i).multiply(scatter(j, j));
        if (scatter(i, i).signum() < 0
            || scatter(i, j).pow(2).compareTo(both) > 0
            || (n == 0 && product(i, j) != 0)) {
          throw new IllegalArgumentException("No answers add up to " + this);
        }
      }
    }
  }

  private static void demandCount(int items, long people) {
    if (items < 1 || people < 0) {
      throw new IllegalArgumentException(
          "Cross sums are of at least one item and no fewer than no people, not of %d and %d"
              .formatted(items, people));
    }
  }

  private static void demandSymmetric(int items, long[][] products) {
    boolean square =
        products.length == items && Arrays.stream(products).allMatch(row -> row.length == items);
    for (int i = 0; square && i < items; i++) {
      for (int j = 0; j < i; j++) {
        square = square && products[i][j] == products[j][i];
      }
    }
    if (!square) {
      throw new IllegalArgumentException("Products of items form a symmetric table of all items");
    }
  }

  /** What to put where two items meet. */
  private interface Entry {
    long of(int item, int other);
  }

  private static long[][] triangle(int items, Entry entry) {
    var rows = new long[items][];
    for (int i = 0; i < items; i++) {
      rows[i] = new long[i + 1];
      for (int j = 0; j <= i; j++) {
        rows[i][j] = entry.of(i, j);
      }
    }
    return rows;
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  private static long times(long a, long b) {
    return exact(() -> Math.multiplyExact(a, b));
  }

  private static long added(long a, long b) {
    return exact(() -> Math.addExact(a, b));
  }

  private static long exact(LongSupplier sum) {
    try {
      return sum.getAsLong();
    } catch (ArithmeticException overflow) {
      throw new IllegalArgumentException("More answers than can be added up", overflow);
    }
  }
}
