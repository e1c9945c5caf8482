package io.outturn.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * How strongly the answers speak against a mean on either side of a target, in a currency that may
 * be looked at every day. Each e-value starts at 1 and, whenever the claim that it tests is true,
 * reaches {@code 1 / alpha} at any time at all with a probability of at most {@code alpha} (Ville's
 * inequality): no number of looks uses the guarantee up.
 *
 * <p>It needs no normality, no least number of answers and no independence; it needs that each
 * answer's mean, given those before it, is on the claim's side of the target, and that answers are
 * neither dropped nor held back for what they say.
 *
 * <p>Sources: Ville (1939), Étude critique de la notion de collectif; Waudby-Smith and Ramdas
 * (2024), Estimating means of bounded random variables by betting, Journal of the Royal Statistical
 * Society B 86(1), of which this is the diversified constant bet on a grid.
 *
 * @param logAbove the natural logarithm of the e-value against "the mean is at most the target"; 0
 *     without answers, infinite if the target is the least score and an answer is above it
 * @param logBelow the same against "the mean is at least the target"
 */
public record Evidence(double logAbove, double logBelow) {
  /** Enough to halve any range of scores down to the precision of a {@code double}. */
  private static final int HALVINGS = 60;

  /**
   * The evidence about the mean of a statistic's scores.
   *
   * @param target in the statistic's unit, within {@link Statistic#range}. At an end of the range
   *     one side is out of reach: no answers show a mean beyond the end.
   * @throws IllegalArgumentException for a target outside that range, or a statistic that is not
   *     defined on the answers' scale
   */
  public static Evidence of(Statistic statistic, Histogram answers, double target) {
    demandTarget(statistic, answers.scale(), target);
    return new Evidence(
        Wager.onHighScores(statistic, answers).logWealth(target),
        Wager.onLowScores(statistic, answers).logWealth(-target));
  }

  static void demandTarget(Statistic statistic, Scale scale, double target) {
    var range = statistic.range(scale);
    if (!range.contains(target)) {
      throw new IllegalArgumentException(
          "A target for %s on %s lies from %s to %s, not at %s"
              .formatted(statistic.name(), scale, range.low(), range.high(), target));
    }
  }

  /**
   * The confidence sequence: the values of the mean that neither side has spoken against. All the
   * intervals ever looked at contain the mean together with the given confidence, so it may be read
   * every day; it is wider than an interval for one look.
   *
   * @param confidence between 0 and 1, for example 0.95
   */
  public static Interval interval(Statistic statistic, Histogram answers, double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
    }
    var range = statistic.range(answers.scale());
    double needed = Math.log(2 / (1 - confidence));
    double low =
        limit(Wager.onHighScores(statistic, answers)::logWealth, needed, range.low(), range.high());
    double high =
        limit(
            Wager.onLowScores(statistic, answers)::logWealth, needed, -range.high(), -range.low());
    return new Interval(low, -high);
  }

  /** The greatest target that is spoken against; evidence only falls as the target rises. */
  private static double limit(
      DoubleUnaryOperator logWealth, double needed, double low, double high) {
    double against = low;
    double not = high;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = against + (not - against) / 2;
      if (logWealth.applyAsDouble(middle) >= needed) {
        against = middle;
      } else {
        not = middle;
      }
    }
    return against;
  }
}
