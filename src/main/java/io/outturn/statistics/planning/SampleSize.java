package io.outturn.statistics.planning;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How many answers show that a score has left its baseline, what so many answers can show, and how
 * wide their interval will be. It plans one look with the statistic's interval, as at a deadline:
 * the baseline is a number and the answers are one sample. Looks at any time need about 1.7 times
 * the width and so about three times the answers.
 *
 * <p>Formula: {@code n = (z(1 - alpha/2) + z(power))² s² / (target - baseline)²}, with the guess of
 * {@link Spread} for the variance s² where it is greatest between the two. Source: Chow, Shao, Wang
 * and Lokhnygina (2017), Sample Size Calculations in Clinical Research, third edition, section 3.1.
 *
 * @param statistic what is computed
 * @param scale of its answers
 * @param alpha how often the two-sided interval may miss the true score, between 0 and 1
 * @param power how often the change is to be shown if it is there, from a half to below 1
 */
public record SampleSize(Statistic statistic, Scale scale, double alpha, double power) {
  private static final int HALVINGS = 60;

  public SampleSize {
    if (!statistic.isDefinedOn(scale)) {
      throw new IllegalArgumentException(statistic.name() + " is not defined on " + scale);
    }
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("An allowed error lies between 0 and 1, not at " + alpha);
    }
    if (!(power >= 0.5 && power < 1)) {
      throw new IllegalArgumentException("A power lies from 0.5 to below 1, not at " + power);
    }
  }

  /** With an error of 0.05 and a power of 0.8. */
  public static SampleSize usual(Statistic statistic, Scale scale) {
    return new SampleSize(statistic, scale, 0.05, 0.8);
  }

  /**
   * The answers that show a change from the baseline when the true score is at the target; more
   * than can be counted are {@link Long#MAX_VALUE}.
   *
   * @throws IllegalArgumentException if the two are equal or outside the statistic's range
   */
  public long needed(double baseline, double target) {
    demandInside(baseline);
    demandInside(target);
    if (baseline == target) {
      throw new IllegalArgumentException(
          "No answers show a change from " + baseline + " to itself");
    }
    return (long) Math.ceil(exactly(baseline, target));
  }

  /**
   * The smallest rise above the baseline that {@code n} answers show; not known if they would not
   * show even a rise to the end of the range, or none is possible.
   */
  public Finding<Double> smallestRise(double baseline, long n) {
    demandInside(baseline);
    return smallest(range().high() - baseline, change -> exactly(baseline, baseline + change), n);
  }

  /** The smallest fall below the baseline that {@code n} answers show, likewise. */
  public Finding<Double> smallestFall(double baseline, long n) {
    demandInside(baseline);
    return smallest(baseline - range().low(), change -> exactly(baseline, baseline - change), n);
  }

  /**
   * About how wide the interval of {@code n} answers will be, at a confidence of 1 - alpha: that of
   * the adjusted Wald interval with the guessed variance, at most the range.
   *
   * @param score where the score will be, within the statistic's range
   * @param n none or more
   */
  public double width(double score, long n) {
    demandInside(score);
    var spread = Spread.of(statistic, scale);
    double error = Math.sqrt(spread.withImagined(score, demandCount(n)) / Spread.counted(n));
    return Math.min(range().width(), 2 * z(1 - alpha / 2) * error);
  }

  private double exactly(double baseline, double target) {
    double variance = Spread.of(statistic, scale).greatest(baseline, target);
    double errors = (z(1 - alpha / 2) + z(power)) / (target - baseline);
    return errors * errors * variance;
  }

  /** The greater a change, the fewer answers show it, which is why halving finds the smallest. */
  private static Finding<Double> smallest(double most, DoubleUnaryOperator needed, long n) {
    if (demandCount(n) == 0) {
      return Finding.notKnown(Finding.Reason.NO_ANSWERS);
    }
    if (!(most > 0) || needed.applyAsDouble(most) > n) {
      return Finding.notKnown(Finding.Reason.TOO_FEW_ANSWERS);
    }
    double not = 0;
    double shown = most;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = not + (shown - not) / 2;
      if (needed.applyAsDouble(middle) > n) {
        not = middle;
      } else {
        shown = middle;
      }
    }
    return Finding.found(shown);
  }

  private Interval range() {
    return statistic.range(scale);
  }

  private void demandInside(double score) {
    if (!range().contains(score)) {
      throw new IllegalArgumentException(
          "A score of %s on %s lies from %s to %s, not at %s"
              .formatted(statistic.name(), scale, range().low(), range().high(), score));
    }
  }

  private static long demandCount(long n) {
    if (n < 0) {
      throw new IllegalArgumentException("A number of answers is not negative, as " + n);
    }
    return n;
  }

  private static double z(double probability) {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(probability);
  }
}
