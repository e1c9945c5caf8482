package io.outturn.statistics.bayes;

import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.Arrays;

/**
 * What is believed before the first answer, counted in imagined answers of each score: the
 * parameters of a Dirichlet distribution, of a beta distribution where there are two scores.
 */
public final class Prior {
  /** With less, nearly all probability gathers at the ends, and no integral gets there. */
  private static final double LEAST = 0.1;

  private final double[] imagined;

  private Prior(double[] imagined) {
    this.imagined = imagined;
  }

  /**
   * What to believe when nothing is known: half an answer of each score for the net promoter score
   * and for a share (Jeffreys), and one answer spread evenly over the scale for a mean (Perks).
   *
   * <p>Sources: Jeffreys (1946), An invariant form for the prior probability in estimation
   * problems, Proceedings of the Royal Society A 186; Perks (1947), Some observations on inverse
   * probability, Journal of the Institute of Actuaries 73(2).
   */
  public static Prior usual(Statistic statistic, Scale scale) {
    return switch (statistic) {
      case Statistic.Nps _ -> each(3, 0.5);
      case Statistic.TopBox _ -> each(2, 0.5);
      case Statistic.Mean _, Statistic.Index _ -> each(scale.size(), 1.0 / scale.size());
    };
  }

  /** The same number of imagined answers for each of {@code scores} scores. */
  public static Prior each(int scores, double imagined) {
    var all = new double[scores];
    Arrays.fill(all, imagined);
    return of(all);
  }

  /**
   * Imagined answers for each score, upwards: detractors, passives, promoters; others, top box; or
   * every value of the scale.
   *
   * @throws IllegalArgumentException for a number that is infinite or not above 0, or if all but
   *     the greatest add up to less than 0.1
   */
  public static Prior of(double... imagined) {
    double all = 0;
    double greatest = 0;
    for (double some : imagined) {
      if (!(some > 0 && some < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("A prior imagines answers of each score, not " + some);
      }
      all += some;
      greatest = Math.max(greatest, some);
    }
    if (all - greatest < LEAST) {
      throw new IllegalArgumentException(
          "A prior imagines at least " + LEAST + " answers besides those of one score");
    }
    return new Prior(imagined.clone());
  }

  /** The imagined answers with the given ones, score by score. */
  double[] plus(long[] counts) {
    if (counts.length != imagined.length) {
      throw new IllegalArgumentException(
          "A prior for %d scores does not fit %d".formatted(imagined.length, counts.length));
    }
    var sum = imagined.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += counts[i];
    }
    return sum;
  }
}
