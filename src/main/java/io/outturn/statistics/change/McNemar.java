package io.outturn.statistics.change;

import io.outturn.statistics.Binomial;
import io.outturn.statistics.Counts;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;

/**
 * Whether more people moved to the good side of a line than away from it. Only those who moved
 * count. Counts of different people add up.
 *
 * @param improved how many moved to the good side
 * @param worsened how many moved away from it
 */
public record McNemar(long improved, long worsened) {
  public McNemar {
    Counts.demand(improved, worsened);
  }

  /** The people of both. */
  public McNemar plus(McNemar other) {
    return new McNemar(
        Counts.added(improved, other.improved), Counts.added(worsened, other.worsened));
  }

  /**
   * The two-sided p-value of the exact test, which errs on the side of no change: twice the chance
   * that so few of those who moved take the rarer way if both ways are as likely, at most 1. Not
   * known if nobody moved.
   *
   * <p>Source: McNemar (1947), Note on the sampling error of the difference between correlated
   * proportions or percentages, Psychometrika 12(2).
   */
  public Finding<Double> exact() {
    return moved() == 0
        ? Finding.notKnown(Reason.NO_CHANGE)
        : Finding.found(Math.min(1, 2 * tail()));
  }

  /**
   * The two-sided mid-P value, the one to show: the exact one less the probability of what was
   * observed, which keeps to the promised error more closely. Not known if nobody moved.
   *
   * <p>Source: Fagerland, Lydersen and Laake (2013), The McNemar test for binary matched-pairs
   * data: mid-p and asymptotic are better than exact conditional, BMC Medical Research Methodology
   * 13, 91.
   */
  public Finding<Double> midP() {
    return moved() == 0
        ? Finding.notKnown(Reason.NO_CHANGE)
        : Finding.found(Math.min(1, 2 * tail()) - probability());
  }

  private long moved() {
    return improved + worsened;
  }

  private long rarer() {
    return Math.min(improved, worsened);
  }

  private double tail() {
    long commoner = moved() - rarer();
    return probability() * Tail.sum(i -> (double) (rarer() - i) / (commoner + 1 + i), rarer());
  }

  private double probability() {
    return Math.exp(Binomial.logProbability(rarer(), moved(), 0.5, 0.5));
  }
}
