package io.outturn.statistics.change;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Moments;
import java.util.function.BiFunction;

/**
 * The answers to one question in two waves of different people, or of people who cannot be told
 * apart. All differences are the later wave less the earlier one.
 *
 * @param earlier the earlier wave
 * @param later the later wave, on the same scale
 */
public record Waves(Histogram earlier, Histogram later) {
  public Waves {
    if (!earlier.scale().equals(later.scale())) {
      throw new IllegalArgumentException(
          earlier.scale() + " and " + later.scale() + " cannot be compared");
    }
  }

  /** How much the mean has moved, in scale points; not known if a wave has no answers. */
  public Finding<Double> meanDifference() {
    return compare((before, after) -> Finding.found(after.mean() - before.mean()));
  }

  /**
   * Welch's test and interval for the difference of the means; the two spreads may differ. Not
   * known if a wave has fewer than two answers, or if neither wave varies.
   *
   * <p>Source: Welch (1947), The generalization of Student's problem when several different
   * population variances are involved, Biometrika 34(1/2).
   *
   * @param confidence of the interval, between 0 and 1
   */
  public Finding<TTest> welch(double confidence) {
    return compare(
        (before, after) -> Spreads.of(before, after).map(spreads -> spreads.welch(confidence)));
  }

  /**
   * The difference of the means in pooled standard deviations, Hedges' g: Cohen's d times 1 - 3/(4
   * df - 1), which takes out most of its bias in small samples. Not known where {@link #welch} is
   * not.
   *
   * <p>Source: Hedges (1981), Distribution theory for Glass's estimator of effect size and related
   * estimators, Journal of Educational Statistics 6(2).
   */
  public Finding<Double> hedgesG() {
    return compare((before, after) -> Spreads.of(before, after).map(Spreads::hedgesG));
  }

  /** Whether later answers outrank earlier ones; not known if a wave has no answers. */
  public Finding<Ranks> ranks() {
    return compare((_, _) -> Finding.found(Ranks.of(earlier, later)));
  }

  private <T> Finding<T> compare(BiFunction<Moments, Moments, Finding<T>> comparison) {
    return Moments.of(earlier)
        .then(before -> Moments.of(later).then(after -> comparison.apply(before, after)));
  }
}
