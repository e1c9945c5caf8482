package io.outturn.statistics.bayes;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Statistic;

/**
 * What is to be believed of the true score once the answers are in: the shares of the scores follow
 * a Dirichlet distribution with the prior's imagined answers and the given ones, and the true score
 * is their weighted sum. Probabilities are computed to about eleven digits, for any number of
 * answers, none included.
 *
 * <p>It says how probable a claim is now, to one who shares the prior. It is not made for claims
 * that are repeated until they succeed: those need {@link io.outturn.statistics.Evidence}.
 *
 * <p>Source: Gelman and others (2013), Bayesian Data Analysis, third edition, section 3.4; the
 * probability of a sum of shares by turning it into one of gamma variables, see Gil-Pelaez (1951),
 * Note on the inversion theorem, Biometrika 38(3/4).
 */
public final class Posterior {
  private final Scores scores;
  private final double[] shapes;

  private Posterior(Scores scores, double[] shapes) {
    this.scores = scores;
    this.shapes = shapes;
  }

  /** With the usual prior, see {@link Prior#usual}. */
  public static Posterior of(Statistic statistic, Histogram answers) {
    return of(statistic, answers, Prior.usual(statistic, answers.scale()));
  }

  /**
   * With a prior for each of the statistic's scores.
   *
   * @throws IllegalArgumentException for a prior of another number of scores, or a statistic that
   *     is not defined on the answers' scale
   */
  public static Posterior of(Statistic statistic, Histogram answers, Prior prior) {
    var scores = Scores.of(statistic, answers);
    return new Posterior(scores, scores.with(prior));
  }

  /**
   * The probability that the true score is at least {@code target}: 1 for a target at or below the
   * lowest score, 0 at or above the highest.
   *
   * @param target in the statistic's unit
   * @throws IllegalArgumentException for a target that is no number
   */
  public double atLeast(double target) {
    double above = demandNumber(target) - scores.low();
    if (above <= 0) {
      return 1;
    }
    return above >= shapes.length - 1 ? 0 : new Inversion(shapes, weights(above)).notNegative();
  }

  /** The probability that the true score is at most {@code target}, the rest of the above. */
  public double atMost(double target) {
    return 1 - atLeast(target);
  }

  /**
   * What the answers will say once {@code more} have been added to them.
   *
   * @param more the answers still expected, none or more
   */
  public Prediction after(long more) {
    return new Prediction(scores, shapes, more);
  }

  /** How far each score lies from the target, exactly 0 for one that is the target. */
  private double[] weights(double target) {
    var weights = new double[shapes.length];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = k - target;
    }
    return weights;
  }

  static double demandNumber(double target) {
    if (Double.isNaN(target)) {
      throw new IllegalArgumentException("A target is a number");
    }
    return target;
  }
}
