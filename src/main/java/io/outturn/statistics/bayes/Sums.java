package io.outturn.statistics.bayes;

import java.util.Arrays;

/**
 * The distribution of the sum of scores over some neighbouring scores, for every number of future
 * answers among them. Each score added conditions on how many of the answers it gets.
 */
final class Sums {
  private final double shape;
  private final double[][] byAnswers;

  /**
   * @param shape the Dirichlet parameters of these scores together
   * @param byAnswers for each number of answers the probabilities of their sum, counted from the
   *     lowest of these scores
   */
  private Sums(double shape, double[][] byAnswers) {
    this.shape = shape;
    this.byAnswers = byAnswers;
  }

  /** Of the scores from {@code first} up to the one before {@code end}. */
  static Sums of(double[] shapes, int first, int end, int most) {
    var sums = ofOne(shapes[first], most);
    for (int k = first + 1; k < end; k++) {
      sums = sums.with(shapes[k], k - first);
    }
    return sums;
  }

  /** However many answers one score gets, they add nothing to its own lowest. */
  private static Sums ofOne(double shape, int most) {
    var nothing = new double[] {1};
    var byAnswers = new double[most + 1][];
    Arrays.fill(byAnswers, nothing);
    return new Sums(shape, byAnswers);
  }

  private Sums with(double added, int score) {
    int most = byAnswers.length - 1;
    var urn = new Urn(added, shape, most);
    var more = new double[most + 1][];
    for (int answers = 0; answers <= most; answers++) {
      more[answers] = mixed(urn, answers, score);
      if (answers < most) {
        urn.draw();
      }
    }
    return new Sums(shape + added, more);
  }

  private double[] mixed(Urn urn, int answers, int score) {
    var mixed = new double[answers * score + 1];
    for (int x = 0; x <= answers; x++) {
      double probability = urn.probability(x);
      var others = byAnswers[answers - x];
      for (int sum = 0; sum < others.length; sum++) {
        mixed[sum + x * score] += probability * others[sum];
      }
    }
    return mixed;
  }

  /** That these answers and those of higher scores together reach a sum. */
  static double reach(Sums lower, Sums higher, int score, double needed) {
    int most = lower.byAnswers.length - 1;
    var urn = drawn(higher.shape, lower.shape, most);
    double reached = 0;
    for (int above = 0; above <= most; above++) {
      var low = lower.byAnswers[most - above];
      var high = higher.byAnswers[above];
      reached += urn.probability(above) * reach(low, high, needed - (double) above * score);
    }
    return reached;
  }

  private static double reach(double[] low, double[] high, double needed) {
    double reached = 0;
    double tail = 0;
    int next = high.length - 1;
    for (int sum = 0; sum < low.length; sum++) {
      for (; next >= 0 && next + sum >= needed; next--) {
        tail += high[next];
      }
      reached += low[sum] * tail;
    }
    return reached;
  }

  static Urn drawn(double first, double second, int draws) {
    var urn = new Urn(first, second, draws);
    for (int i = 0; i < draws; i++) {
      urn.draw();
    }
    return urn;
  }
}
