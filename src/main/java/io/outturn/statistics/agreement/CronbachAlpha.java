package io.outturn.statistics.agreement;

import io.outturn.statistics.CrossSums;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * How far the items of a scale rise and fall together, so that their sum may stand for one thing:
 * Cronbach's alpha, {@code k/(k-1) (1 - Σ s²ᵢ / s²)}, where {@code s²} is the variance of the sum.
 * It is at most 1, and below 0 if the items work against each other.
 *
 * <p>Sources: Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika
 * 16(3); for the interval, which takes the answers for normal and the items for equally good, Feldt
 * (1965), The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty,
 * Psychometrika 30(3).
 *
 * @param value alpha
 * @param interval Feldt's confidence interval
 * @param confidence the interval's confidence, for example 0.95
 * @param n the people who answered every item
 */
public record CronbachAlpha(double value, Interval interval, double confidence, long n) {
  /** The greatest error of a quantile of the F distribution. */
  private static final double ACCURACY = 1e-14;

  /**
   * The alpha of all items; not known of fewer than two items or people, and where the sum of the
   * items does not vary, which also happens to items that are each other's opposites.
   *
   * @param confidence between 0 and 1
   */
  public static Finding<CronbachAlpha> of(CrossSums answers, double confidence) {
    demandConfidence(confidence);
    if (answers.n() < 2) {
      return Finding.notKnown(answers.n() == 0 ? Reason.NO_ANSWERS : Reason.TOO_FEW_ANSWERS);
    }
    if (answers.items() < 2) {
      return Finding.notKnown(Reason.TOO_FEW_ITEMS);
    }
    return ofTwoOrMore(answers, answers.total(), confidence);
  }

  private static Finding<CronbachAlpha> ofTwoOrMore(
      CrossSums answers, CrossSums total, double confidence) {
    if (total.varies(0)) {
      double alpha = alpha(answers, total);
      var interval = feldt(alpha, answers, confidence);
      return Finding.found(new CronbachAlpha(alpha, interval, confidence, answers.n()));
    }
    boolean opposed = anyVaries(answers);
    return Finding.notKnown(opposed ? Reason.ITEMS_CANCEL_OUT : Reason.NO_VARIATION);
  }

  private static boolean anyVaries(CrossSums answers) {
    return IntStream.range(0, answers.items()).anyMatch(answers::varies);
  }

  private static double alpha(CrossSums answers, CrossSums total) {
    double k = answers.items();
    double alone = 0;
    for (int item = 0; item < answers.items(); item++) {
      alone += answers.covariance(item, item);
    }
    return Math.min(1, k / (k - 1) * (1 - alone / total.covariance(0, 0)));
  }

  private static Interval feldt(double alpha, CrossSums answers, double confidence) {
    double people = answers.n() - 1.0;
    var f = new FDistribution(null, people, people * (answers.items() - 1), ACCURACY);
    double tail = (1 - confidence) / 2;
    return new Interval(
        1 - (1 - alpha) * f.inverseCumulativeProbability(1 - tail),
        1 - (1 - alpha) * f.inverseCumulativeProbability(tail));
  }

  private static void demandConfidence(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
    }
  }
}
