package io.outturn.statistics.prevalence;

import io.outturn.statistics.Estimate;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Method;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How common a theme is, from a machine's reading of many comments and people's reading of a few:
 * the machine's share, put right by what the labels show of its errors. {@code λ f̄ + ȳ - λ f̄'} is
 * right on average whatever the machine does; λ says how much the machine is worth listening to,
 * and with 0 only the labels count. One false positive and one false negative are added to the
 * labels first, without which the interval misses rare themes too often.
 *
 * <p>Sources: Angelopoulos, Bates, Fannjiang, Jordan and Zrnic (2023), Prediction-powered
 * inference, Science 382; Angelopoulos, Duchi and Zrnic (2023), PPI++: Efficient prediction-powered
 * inference, arXiv 2311.01453.
 *
 * @param lambda the weight of the machine, from 0 to 1
 * @param value the estimate as it was computed, which may lie a little outside 0..1
 * @param standardError its standard error, more than 0
 * @param interval the normal interval as it was computed, which may reach beyond 0 and 1
 * @param confidence the interval's confidence, for example 0.95
 * @param labels how many comments people have coded
 */
public record PredictionPowered(
    double lambda,
    double value,
    double standardError,
    Interval interval,
    double confidence,
    long labels) {
  /** The fewest labels on which a prevalence that is shown may rest. */
  public static final long FEWEST_LABELS = 50;

  /**
   * The prevalence; not known where the machine has coded nothing by itself, for which {@link
   * Labels#byHand} is there.
   *
   * @param confidence between 0 and 1
   */
  public static Finding<PredictionPowered> of(ThemeCounts counts, double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
    }
    long labels = counts.labels().n();
    return counts
        .rawMachineShare()
        .map(raw -> AdjustedCounts.of(counts, raw).prevalence(z(confidence), confidence, labels));
  }

  /** Whether there are enough labels to show it. */
  public boolean hasEnoughLabels() {
    return labels >= FEWEST_LABELS;
  }

  /** The estimate to show, cut to 0..1; not known from fewer labels than {@link #FEWEST_LABELS}. */
  public Finding<Estimate> shown() {
    return hasEnoughLabels()
        ? Finding.found(
            new Estimate(
                share(value),
                new Interval(share(interval.low()), share(interval.high())),
                confidence,
                labels,
                Method.PREDICTION_POWERED))
        : Finding.notKnown(Reason.TOO_FEW_LABELS);
  }

  private static double share(double number) {
    return Math.clamp(number, 0, 1);
  }

  private static double z(double confidence) {
    return new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
  }
}
