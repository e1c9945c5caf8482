package io.outturn.statistics;

import java.math.BigInteger;
import java.util.Arrays;
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
  private final Products products;

  private CrossSums(long n, long[] sums, Products products) {
    this.n = n;
    this.sums = sums;
    this.products = products;
    if (sums.length < 1 || n < 0) {
      throw new IllegalArgumentException(
          "Cross sums are of at least one item and no fewer than no people, not of %d and %d"
              .formatted(sums.length, n));
    }
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
    var sums = Arrays.stream(answers).mapToLong(answer -> times(people, answer)).toArray();
    return new CrossSums(
        people, sums, Products.of(sums.length, (i, j) -> times(sums[i], answers[j])));
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
    var all = new CrossSums(n, sums.clone(), Products.of(sums.length, products));
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j <= i; j++) {
        all.demandPossible(i, j);
      }
    }
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
        Products.of(both.length, (i, j) -> added(products.of(i, j), other.products.of(i, j))));
  }

  /** The cross sums of one item that is the sum of all of these, such as the score of a scale. */
  public CrossSums total() {
    long sum = Arrays.stream(sums).reduce(0, CrossSums::added);
    long squares = IntStream.range(0, items()).mapToLong(this::rowSum).reduce(0, CrossSums::added);
    return new CrossSums(n, new long[] {sum}, Products.of(1, (_, _) -> squares));
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
    return scatter(item, other).doubleValue() / (n * (n - 1.0));
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
        && products.equals(that.products);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(n) + Arrays.hashCode(sums)) + products.hashCode();
  }

  @Override
  public String toString() {
    return n + " " + Arrays.toString(sums) + " " + products;
  }

  /** The sum of the products of both items' distances from their means, times n. */
  private BigInteger scatter(int item, int other) {
    var together = BigInteger.valueOf(n).multiply(BigInteger.valueOf(products.of(item, other)));
    return together.subtract(
        BigInteger.valueOf(sums[item]).multiply(BigInteger.valueOf(sums[other])));
  }

  private long rowSum(int item) {
    return IntStream.range(0, items())
        .mapToLong(other -> products.of(item, other))
        .reduce(0, CrossSums::added);
  }

  /** After Cauchy and Schwarz; nobody's answers add up to nothing. */
  private void demandPossible(int item, int other) {
    var both = scatter(item, item).multiply(scatter(other, other));
    if (scatter(item, item).signum() < 0
        || scatter(item, other).pow(2).compareTo(both) > 0
        || (n == 0 && products.of(item, other) != 0)) {
      throw new IllegalArgumentException("No answers add up to " + this);
    }
  }

  private static long times(long a, long b) {
    try {
      return Math.multiplyExact(a, b);
    } catch (ArithmeticException overflow) {
      throw tooMany(overflow);
    }
  }

  private static long added(long a, long b) {
    try {
      return Math.addExact(a, b);
    } catch (ArithmeticException overflow) {
      throw tooMany(overflow);
    }
  }

  private static IllegalArgumentException tooMany(ArithmeticException overflow) {
    return new IllegalArgumentException("More answers than can be added up", overflow);
  }
}
