package io.outturn.statistics.trend;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Moments;
import io.outturn.statistics.Statistic;
import io.outturn.statistics.TwoSided;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * By how much more a statistic changed where something was delivered than where nothing was. It
 * takes for granted that both would otherwise have changed alike, and that the four groups are of
 * different people.
 *
 * <p>Source: Angrist and Pischke (2009), Mostly Harmless Econometrics, section 5.2; the variance is
 * the sum of those of four independent means with the divisor n, as of the NPS in Rocks (2016).
 *
 * @param effect in the statistic's unit
 * @param standardError of the effect; 0 if everybody in each group gave an answer of equal score
 * @param interval by the normal approximation; it has no width where the standard error is 0
 */
public record DifferenceInDifferences(double effect, double standardError, Interval interval) {
  /**
   * Answers before and after.
   *
   * @param before the earlier answers
   * @param after the later answers
   */
  public record Group(Histogram before, Histogram after) {}

  /** A score and how uncertain it is. */
  private record Mean(double value, double variance) {
    static Finding<Mean> of(Statistic statistic, Histogram answers) {
      return Moments.of(statistic, answers)
          .map(it -> new Mean(it.mean(), it.squares() / it.n() / it.n()));
    }

    Mean less(Mean other) {
      return new Mean(value - other.value, variance + other.variance);
    }
  }

  /**
   * The difference in differences; not known if one of the four has no answers.
   *
   * @param confidence between 0 and 1
   * @throws IllegalArgumentException if the statistic is not defined on a histogram's scale
   */
  public static Finding<DifferenceInDifferences> of(
      Statistic statistic, Group treated, Group control, double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
    }
    return change(statistic, treated)
        .then(there -> change(statistic, control).map(there::less))
        .map(effect -> of(effect, confidence));
  }

  private static Finding<Mean> change(Statistic statistic, Group group) {
    return Mean.of(statistic, group.after)
        .then(after -> Mean.of(statistic, group.before).map(after::less));
  }

  private static DifferenceInDifferences of(Mean effect, double confidence) {
    double z =
        new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
    double error = Math.sqrt(effect.variance);
    return new DifferenceInDifferences(
        effect.value, error, new Interval(effect.value - z * error, effect.value + z * error));
  }

  /** The two-sided p-value of no effect; not known where the standard error is 0. */
  public Finding<Double> p() {
    return standardError == 0
        ? Finding.notKnown(Reason.NO_VARIATION)
        : Finding.found(TwoSided.ofZ(effect / standardError));
  }
}
