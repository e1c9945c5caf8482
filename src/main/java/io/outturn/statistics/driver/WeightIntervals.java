package io.outturn.statistics.driver;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * How far the weights of drivers would have strayed with other people of the same kind: percentile
 * intervals of the bootstrap. Every resample draws as many people, with replacement, as there are;
 * it draws how many of them gave each answer pattern, which is the same.
 *
 * <p>Sources: Efron and Tibshirani (1993), An introduction to the bootstrap, chapter 13; on how
 * relative weights stray from sample to sample Johnson (2004), Factors affecting relative weights,
 * Organizational Research Methods 7(3). A weight cannot be negative, so the interval of a driver
 * without any influence does not reach 0.
 *
 * @param intervals by driver, in their order, in parts of the outcome's variance
 * @param confidence the intervals' confidence, for example 0.95
 * @param resamples how many resamples had weights
 */
public record WeightIntervals(List<Interval> intervals, double confidence, int resamples) {
  /** The share of resamples that may lack weights, such as those in which an item is constant. */
  private static final double LOST = 0.05;

  public WeightIntervals {
    intervals = List.copyOf(intervals);
  }

  /**
   * The intervals of the weights of all items but the outcome. They are not known where the weights
   * are not, and where more than one resample in twenty has none.
   *
   * @param outcome the outcome's place among the items
   * @param confidence between 0 and 1
   * @param resamples how many, at least 2; 999 are usual
   * @param seed the same seed, whatever it is, gives the same intervals
   */
  public static Finding<WeightIntervals> of(
      AnswerPatterns answers, int outcome, double confidence, int resamples, long seed) {
    demand(confidence, resamples);
    return RelativeWeights.of(answers.crossSums(), outcome)
        .then(_ -> {
          var random = new SplittableRandom(seed);
          var drawn = new ArrayList<RelativeWeights>();
          for (int i = 0; i < resamples; i++) {
            weights(answers, outcome, random).known().ifPresent(drawn::add);
          }
          return drawn.size() < (1 - LOST) * resamples
              ? Finding.notKnown(Reason.NOT_CONVERGED)
              : Finding.found(of(drawn, confidence));
        });
  }

  private static Finding<RelativeWeights> weights(
      AnswerPatterns answers, int outcome, RandomGenerator random) {
    var resample = answers.crossSums(resampled(answers.people(), random));
    return Correlations.of(resample, outcome).then(RelativeWeights::of);
  }

  /** As many people in all, each pattern with its share as its probability. */
  static long[] resampled(long[] people, RandomGenerator random) {
    var drawn = new long[people.length];
    long left = IntStream.range(0, people.length).mapToLong(i -> people[i]).sum();
    long toDraw = left;
    for (int i = 0; i < people.length; i++) {
      drawn[i] = new BinomialDraw(toDraw, (double) people[i] / left).draw(random);
      toDraw -= drawn[i];
      left -= people[i];
    }
    return drawn;
  }

  private static WeightIntervals of(List<RelativeWeights> drawn, double confidence) {
    var intervals =
        IntStream.range(0, drawn.getFirst().weights().size())
            .mapToObj(driver -> interval(drawn, driver, confidence))
            .toList();
    return new WeightIntervals(intervals, confidence, drawn.size());
  }

  private static Interval interval(List<RelativeWeights> drawn, int driver, double confidence) {
    var values = drawn.stream().mapToDouble(one -> one.weights().get(driver)).toArray();
    double tail = 50 * (1 - confidence);
    var percentile = new Percentile();
    return new Interval(percentile.evaluate(values, tail), percentile.evaluate(values, 100 - tail));
  }

  private static void demand(double confidence, int resamples) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("A confidence lies between 0 and 1, not at " + confidence);
    }
    if (resamples < 2) {
      throw new IllegalArgumentException("An interval needs two resamples, not " + resamples);
    }
  }
}
