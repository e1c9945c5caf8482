package io.outturn.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One number for several items that ask about the same thing, such as ease, speed and friendliness:
 * the mean of the items' means, each item stretched to 0..1 so that scales of different length
 * count alike.
 *
 * <p>As a rule the same people answer all items, and who is pleased with one is pleased with the
 * next. Treating the items as independent would then promise too much. Histograms do not know how
 * the items move together, but they bound it: the deviation of a sum is at most the sum of the
 * deviations (Cauchy and Schwarz), which it reaches when the items move as one. The interval
 * therefore averages the items' limits, which is MOVER at correlation 1. It keeps its confidence
 * under every correlation, also where some people skipped an item. For k items with a correlation
 * of r it is up to √(k / (1 + (k - 1) r)) times as wide as it would have to be.
 *
 * <p>Source: Zou and Donner (2008), Construction of confidence limits about effect measures,
 * Statistics in Medicine 27(10).
 */
public final class CompositeIndex {
  private static final Statistic MEAN = new Statistic.Mean();

  private CompositeIndex() {}

  /**
   * The index of the items on 0..1, with the interval described above. Its n is that of the item
   * with the fewest answers. It is not known as long as an item has none: an index of fewer items
   * would be another one.
   *
   * @param items one histogram for each item, at least one, all of them worded so that more is
   *     better
   * @param confidence between 0 and 1
   */
  public static Finding<Estimate> of(List<Histogram> items, double confidence) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("An index needs at least one item");
    }
    long n = items.stream().mapToLong(Histogram::n).min().orElseThrow();
    return n == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found(index(items.stream().map(item -> stretched(item, confidence)).toList(), n));
  }

  /** The item's mean and interval with the scale's ends at 0 and 1. */
  private static Estimate stretched(Histogram item, double confidence) {
    var mean = MEAN.estimate(item, confidence);
    double low = item.scale().low();
    double length = item.scale().high() - low;
    var interval =
        new Interval(
            (mean.interval().low() - low) / length, (mean.interval().high() - low) / length);
    return new Estimate(
        (mean.value() - low) / length, interval, confidence, item.n(), mean.method());
  }

  private static Estimate index(List<Estimate> items, long n) {
    var interval =
        new Interval(
            average(items, item -> item.interval().low()),
            average(items, item -> item.interval().high()));
    return new Estimate(
        average(items, Estimate::value),
        interval,
        items.getFirst().confidence(),
        n,
        Method.INDEX_OF_MEANS);
  }

  private static double average(List<Estimate> items, ToDoubleFunction<Estimate> part) {
    return items.stream().mapToDouble(part).sum() / items.size();
  }
}
