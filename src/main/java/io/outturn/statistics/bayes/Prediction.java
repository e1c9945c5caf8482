package io.outturn.statistics.bayes;

import java.util.Arrays;

/**
 * What the final sample will say: the answers so far together with those still expected, whose
 * scores follow a Dirichlet-multinomial distribution. Unlike the posterior it knows how much of the
 * final sample is already there.
 *
 * <p>It is exact while the expected answers times the range of the scores are at most {@value
 * #EXACT_UP_TO} (1000 answers for the net promoter score, 500 for a mean on 1..5). Beyond, a
 * Dirichlet distribution with the same mean and variance stands in for the mean of the expected
 * answers, which changes no probability by more than 0.005.
 *
 * <p>Source: Johnson, Kotz and Balakrishnan (1997), Discrete Multivariate Distributions, section
 * 35.13; the exact sum draws from Pólya's urn, see {@link Urn}.
 */
public final class Prediction {
  private static final int EXACT_UP_TO = 2000;

  private final Scores scores;
  private final double[] shapes;
  private final long more;

  Prediction(Scores scores, double[] shapes, long more) {
    if (more < 0) {
      throw new IllegalArgumentException("No fewer than 0 answers can be expected, as " + more);
    }
    this.scores = scores;
    this.shapes = shapes;
    this.more = more;
  }

  /**
   * The probability that the final sample's score will be at least {@code target}; equal counts as
   * reached. 0 or 1 when no more answers are expected, and 0 for a final sample without answers.
   *
   * @param target in the statistic's unit
   * @throws IllegalArgumentException for a target that is no number
   */
  public double atLeast(double target) {
    double all = (double) scores.n() + more;
    if (all == 0) {
      return 0;
    }
    double above = Math.clamp(Posterior.demandNumber(target) - scores.low(), -1, shapes.length);
    double exactly = above * all;
    return reach(Math.ceil(exactly - rounding(exactly)) - scores.sum());
  }

  /** The probability that the final sample's score will be at most {@code target}. */
  public double atMost(double target) {
    return mirrored().atLeast(-target);
  }

  /** A target such as 0.3 is no binary fraction; a sum that meets it must not fall short of it. */
  private static double rounding(double sum) {
    return Math.max(1e-9, 4 * Math.ulp(sum));
  }

  private double reach(double needed) {
    int range = shapes.length - 1;
    if (needed <= 0) {
      return 1;
    }
    if (needed > (double) more * range) {
      return 0;
    }
    double reached = more * (double) range <= EXACT_UP_TO ? exact(needed) : smooth(needed);
    return Math.clamp(reached, 0, 1);
  }

  private double exact(double needed) {
    int answers = (int) more;
    if (shapes.length == 3) {
      return ofThree(answers, (int) needed);
    }
    int half = shapes.length / 2;
    return Sums.reach(
        Sums.of(shapes, 0, half, answers),
        Sums.of(shapes, half, shapes.length, answers),
        half,
        needed);
  }

  /** The same for three scores, without a table. */
  private double ofThree(int answers, int needed) {
    var notLowest = Sums.drawn(shapes[1] + shapes[2], shapes[0], answers);
    var highest = new Urn(shapes[2], shapes[1], answers);
    double reached = 0;
    for (int r = 1; r <= answers; r++) {
      highest.draw();
      reached += notLowest.probability(r) * highest.atLeast(needed - r);
    }
    return reached;
  }

  /**
   * The mean of the expected answers spreads (A + m) / m times as far as the true score, in
   * squares, for m answers and Dirichlet parameters that add up to A.
   */
  private double smooth(double needed) {
    double all = Arrays.stream(shapes).sum();
    double fewer = more * (all + 1) / (all + more) - 1;
    double target = (needed - 0.5) / more;
    var weights = new double[shapes.length];
    var shrunk = new double[shapes.length];
    for (int k = 0; k < shapes.length; k++) {
      weights[k] = k - target;
      shrunk[k] = shapes[k] * fewer / all;
    }
    return new Inversion(shrunk, weights).notNegative();
  }

  private Prediction mirrored() {
    var turned = new double[shapes.length];
    Arrays.setAll(turned, k -> shapes[shapes.length - 1 - k]);
    return new Prediction(scores.mirrored(), turned, more);
  }
}
