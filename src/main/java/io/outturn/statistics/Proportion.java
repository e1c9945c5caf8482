package io.outturn.statistics;

import java.util.List;
import java.util.function.Supplier;

/**
 * A part of a whole, such as the satisfied among those who answered: it shows the share with either
 * of its intervals, and how far two shares lie apart. Proportions of different people add up.
 *
 * @param part how many belong to the part, from 0 to {@code whole}
 * @param whole how many there are, at least 0
 */
public record Proportion(long part, long whole) {
  public Proportion {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole + " is no share");
    }
  }

  /** The answers from {@code low} to {@code high}, both included, among all. */
  public static Proportion between(Histogram answers, int low, int high) {
    return new Proportion(answers.between(low, high), answers.n());
  }

  /** The top box: the answers among the {@code k} best values. */
  public static Proportion top(Histogram answers, int k) {
    int high = answers.scale().high();
    return between(answers, high - k + 1, high);
  }

  /** The bottom box: the answers among the {@code k} worst values. */
  public static Proportion bottom(Histogram answers, int k) {
    int low = answers.scale().low();
    return between(answers, low, low + k - 1);
  }

  /** The people of both. */
  public Proportion plus(Proportion other) {
    return new Proportion(part + other.part, Counts.added(whole, other.whole));
  }

  /** All of them together. */
  public static Proportion total(List<Proportion> proportions) {
    return proportions.stream().reduce(new Proportion(0, 0), Proportion::plus);
  }

  /** The share, 0..1; not known of nobody. */
  public Finding<Double> share() {
    return whole == 0
        ? Finding.notKnown(Finding.Reason.NO_ANSWERS)
        : Finding.found((double) part / whole);
  }

  /**
   * The share with its Wilson interval, the one to show; not known of nobody.
   *
   * @param confidence between 0 and 1
   */
  public Finding<Estimate> wilson(double confidence) {
    return unlessEmpty(() -> Wilson.share(part, whole, confidence));
  }

  /**
   * The share with its Jeffreys interval, which is also where a Bayesian without an opinion would
   * look for it; not known of nobody.
   *
   * @param confidence between 0 and 1
   */
  public Finding<Estimate> jeffreys(double confidence) {
    return unlessEmpty(() -> Jeffreys.share(part, whole, confidence));
  }

  /**
   * This share less another one of other people, with Newcombe's hybrid score interval (see {@link
   * Difference}) within -1..1; not known if either is of nobody.
   *
   * @param confidence between 0 and 1
   */
  public Finding<Difference> minus(Proportion other, double confidence) {
    if (whole == 0 || other.whole == 0) {
      return Finding.notKnown(Finding.Reason.NO_ANSWERS);
    }
    var theirs = Wilson.share(other.part, other.whole, confidence);
    var ours = Wilson.share(part, whole, confidence);
    return Finding.found(Difference.between(theirs, ours).atMost(1));
  }

  private Finding<Estimate> unlessEmpty(Supplier<Estimate> estimate) {
    return whole == 0 ? Finding.notKnown(Finding.Reason.NO_ANSWERS) : Finding.found(estimate.get());
  }
}
