package io.outturn.statistics;

import java.util.Arrays;

/**
 * What forty bettors make of the answers when each stakes a fixed share of its money, at every
 * answer, on scores above a target. The bets are fair or worse for them as long as the mean is not
 * above the target, so getting rich is evidence that it is.
 *
 * <p>An answer that scores {@code a} multiplies the money of the bettor with stake {@code g} by
 * {@code 1 + g (a - target) / (target - least)}; the wager's wealth is the average of the bettors'.
 * Products do not depend on the order, so counts are all it needs.
 */
final class Wager {
  private static final double[] STAKES = stakes(40, 0.01, 0.99);

  private final double least;
  private final double[] scores;
  private final long[] counts;

  private Wager(double least, double[] scores, long[] counts) {
    this.least = least;
    this.scores = scores;
    this.counts = counts;
  }

  static Wager onHighScores(Statistic statistic, Histogram answers) {
    return of(statistic, answers, 1);
  }

  /** The same bets on low scores: those on high ones with the scale turned round. */
  static Wager onLowScores(Statistic statistic, Histogram answers) {
    return of(statistic, answers, -1);
  }

  /** Neighbouring values with one score are one bet, which saves most of the logarithms. */
  private static Wager of(Statistic statistic, Histogram answers, int sign) {
    var scale = answers.scale();
    var scores = new double[scale.size()];
    var counts = new long[scale.size()];
    int last = -1;
    for (int value = scale.low(); value <= scale.high(); value++) {
      double score = sign * statistic.scoreOf(value, scale);
      if (last < 0 || scores[last] != score) {
        scores[++last] = score;
      }
      counts[last] += answers.count(value);
    }
    var range = statistic.range(scale);
    return new Wager(
        sign > 0 ? range.low() : -range.high(),
        Arrays.copyOf(scores, last + 1),
        Arrays.copyOf(counts, last + 1));
  }

  /** The natural logarithm of the wealth, from 1 at the start, after every answer. */
  double logWealth(double target) {
    var logs = new double[STAKES.length];
    Arrays.setAll(logs, j -> logMoney(STAKES[j], target));
    return Purse.logOfMean(logs);
  }

  /** A table of what each answer does would cost more than it saves for a single look. */
  private double logMoney(double stake, double target) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      if (counts[i] > 0) {
        sum += counts[i] * Math.log1p(stake * gain(scores[i], target));
      }
    }
    return sum;
  }

  /** The bettors' money before the first of many looks. */
  Purse purse(double target) {
    return new Purse(logGains(target));
  }

  /** The logarithm of the wealth once these answers are in the purse too. */
  double into(Purse purse) {
    return purse.after(counts);
  }

  /** What one answer of each score does to the logarithm of each bettor's money. */
  private double[][] logGains(double target) {
    return Arrays.stream(STAKES)
        .mapToObj(stake ->
            Arrays.stream(scores).map(score -> Math.log1p(stake * gain(score, target))).toArray())
        .toArray(double[][]::new);
  }

  /** The least score always loses the stake, also where a target at the end makes it 0 / 0. */
  private double gain(double score, double target) {
    return score == least ? -1 : (score - target) / (target - least);
  }

  private static double[] stakes(int size, double first, double last) {
    var stakes = new double[size];
    Arrays.setAll(stakes, j -> first * Math.pow(last / first, j / (size - 1.0)));
    return stakes;
  }
}
