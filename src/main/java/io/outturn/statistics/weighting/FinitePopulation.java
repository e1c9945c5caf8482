package io.outturn.statistics.weighting;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A population so small that its size matters: when 30 of 40 users have answered, little is left to
 * chance. It does nothing against those who do not answer being of another mind.
 *
 * <p>Source: Cochran (1977), Sampling Techniques, sections 2.6, 3.2 and 4.4.
 *
 * @param size how many people it holds, at least 0
 */
public record FinitePopulation(long size) {
  /** Keeps rounding from asking one more than needed. */
  private static final double ROUNDING = 1e-9;

  public FinitePopulation {
    if (size < 0) {
      throw new IllegalArgumentException("A population cannot hold " + size + " people");
    }
  }

  /**
   * What the standard error is multiplied by, √((N - n)/(N - 1)): 1 for one answer, 0 if everybody
   * has answered. Not known without answers, or for a population of one.
   *
   * @param n how many have answered, at most as many as there are
   */
  public Finding<Double> correction(long n) {
    if (n < 0 || n > size) {
      throw new IllegalArgumentException(
          "Of %d people, %d cannot have answered".formatted(size, n));
    }
    if (n == 0) {
      return Finding.notKnown(Reason.NO_ANSWERS);
    }
    return size == 1
        ? Finding.notKnown(Reason.NO_VARIATION)
        : Finding.found(Math.sqrt((size - n) / (size - 1.0)));
  }

  /**
   * The standard error of a share among so many people that their number is of no matter, √(p (1 -
   * p)/n); not known without answers.
   *
   * @param share from 0 to 1; at either end the error is 0, and an interval is the better answer
   * @param n how many have answered
   */
  public static Finding<Double> uncorrectedError(double share, long n) {
    if (!(share >= 0 && share <= 1) || n < 0) {
      throw new IllegalArgumentException("%s of %d answers is no share".formatted(share, n));
    }
    return n == 0
        ? Finding.notKnown(Reason.NO_ANSWERS)
        : Finding.found(Math.sqrt(share * (1 - share) / n));
  }

  /** The standard error of a share in this population; not known where the correction is not. */
  public Finding<Double> error(double share, long n) {
    return correction(n)
        .then(correction -> uncorrectedError(share, n).map(error -> correction * error));
  }

  /**
   * How many answers make a share, whatever it is, known up to a margin of error: n0 N/(n0 + N -
   * 1), n0 = z²/(4 margin²).
   *
   * @param margin half the width of the interval, above 0 and at most 1, for example 0.05
   * @param confidence between 0 and 1
   * @return at most as many as there are people
   */
  public long needed(double margin, double confidence) {
    if (!(margin > 0 && margin <= 1) || !(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException(
          "No number of answers gives a margin of %s at %s".formatted(margin, confidence));
    }
    double z =
        new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
    double endless = z * z / (4 * margin * margin);
    double needed = endless / (endless + (size - 1.0)) * size;
    return size == 0 ? 0 : Math.min(size, (long) Math.ceil(needed - ROUNDING));
  }
}
