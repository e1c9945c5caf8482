package io.outturn.statistics.change;

import io.outturn.statistics.Counts;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Moments;
import io.outturn.statistics.Scale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/**
 * How many people went from which answer to which, when the same people were asked twice. It keeps
 * no person, only counts; tables of different people add up in any order to the same table.
 */
public final class TransitionTable {
  /**
   * From one answer to another, which may be the same.
   *
   * @param before the earlier answer
   * @param after the later answer
   */
  public record Step(int before, int after) {}

  private final Scale scale;
  private final long[] counts;
  private final long n;

  private TransitionTable(Scale scale, long[] counts) {
    this.scale = scale;
    this.counts = counts;
    this.n = Arrays.stream(counts).reduce(0, Counts::added);
  }

  public static TransitionTable empty(Scale scale) {
    return new TransitionTable(scale, new long[scale.size() * scale.size()]);
  }

  /**
   * A table of counts by step; steps without an entry have none.
   *
   * @throws IllegalArgumentException for a step off the scale, a negative count, or counts that add
   *     up to more than a {@code long} holds
   */
  public static TransitionTable of(Scale scale, Map<Step, Long> countByStep) {
    var counts = new long[scale.size() * scale.size()];
    countByStep.forEach((step, count) -> counts[index(scale, step)] = notNegative(step, count));
    return new TransitionTable(scale, counts);
  }

  /** The people of both. */
  public TransitionTable plus(TransitionTable other) {
    if (!scale.equals(other.scale)) {
      throw new IllegalArgumentException(scale + " and " + other.scale + " cannot be added up");
    }
    var sum = new long[counts.length];
    Arrays.setAll(sum, i -> Counts.added(counts[i], other.counts[i]));
    return new TransitionTable(scale, sum);
  }

  public Scale scale() {
    return scale;
  }

  /** How many people there are. */
  public long n() {
    return n;
  }

  /** How many people went from {@code before} to {@code after}. */
  public long count(int before, int after) {
    return counts[index(scale, new Step(before, after))];
  }

  /** The earlier answers alone. */
  public Histogram before() {
    return histogram((before, _) -> before);
  }

  /** The later answers alone. */
  public Histogram after() {
    return histogram((_, after) -> after);
  }

  /**
   * Who came to lie at or above {@code line}, against who came to lie below it.
   *
   * @param line the least value on the good side, for example 9 for promoters
   */
  public McNemar across(int line) {
    long improved = 0;
    long worsened = 0;
    for (int i = 0; i < counts.length; i++) {
      boolean before = scale.low() + i / scale.size() >= line;
      boolean after = scale.low() + i % scale.size() >= line;
      improved += !before && after ? counts[i] : 0;
      worsened += before && !after ? counts[i] : 0;
    }
    return new McNemar(improved, worsened);
  }

  /** The mean of the people's changes, in scale points; not known of nobody. */
  public Finding<Double> meanChange() {
    return changes().map(Moments::mean);
  }

  /**
   * The paired t test and interval of the mean change. Not known of fewer than two people, or if
   * all changed by the same amount.
   *
   * <p>Source: Student (1908), The probable error of a mean, Biometrika 6(1).
   *
   * @param confidence of the interval, between 0 and 1
   */
  public Finding<TTest> pairedTest(double confidence) {
    return changes().then(changes -> test(changes, confidence));
  }

  private static Finding<TTest> test(Moments changes, double confidence) {
    if (changes.n() < 2) {
      return Finding.notKnown(Reason.TOO_FEW_ANSWERS);
    }
    if (changes.squares() == 0) {
      return Finding.notKnown(Reason.SAME_CHANGE);
    }
    double df = changes.n() - 1;
    double standardError = Math.sqrt(changes.squares() / df / changes.n());
    return Finding.found(TTest.of(changes.mean(), standardError, df, confidence));
  }

  private Finding<Moments> changes() {
    int most = scale.size() - 1;
    var byChange = new long[2 * most + 1];
    for (int i = 0; i < counts.length; i++) {
      byChange[most + i % scale.size() - i / scale.size()] += counts[i];
    }
    return Moments.of(-most, byChange);
  }

  private Histogram histogram(IntBinaryOperator kept) {
    Map<Integer, Long> countByValue = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      int value = kept.applyAsInt(i / scale.size(), i % scale.size());
      countByValue.merge(scale.low() + value, counts[i], Long::sum);
    }
    return Histogram.of(scale, countByValue);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransitionTable that
        && scale.equals(that.scale)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * scale.hashCode() + Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    return scale + " " + Arrays.toString(counts);
  }

  private static int index(Scale scale, Step step) {
    if (!scale.contains(step.before) || !scale.contains(step.after)) {
      throw new IllegalArgumentException(
          "%s to %s is not on the scale %s".formatted(step.before, step.after, scale));
    }
    return (step.before - scale.low()) * scale.size() + step.after - scale.low();
  }

  private static long notNegative(Step step, long count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "A count cannot be negative, as the %s of %s to %s"
              .formatted(count, step.before, step.after));
    }
    return count;
  }
}
