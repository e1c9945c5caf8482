package io.outturn.statistics.change;

import io.outturn.statistics.Difference;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Proportion;
import io.outturn.statistics.TwoSided;

/**
 * Two shares of different people. The difference with its interval comes first; the tests say how
 * rarely chance alone would part the shares so far.
 *
 * @param first the share from which the other is taken
 * @param second the share taken from it; both together count at most what a {@code long} holds
 */
public record TwoProportions(Proportion first, Proportion second) {
  /**
   * A chi-square test with one degree of freedom.
   *
   * @param statistic chi-square, at least 0
   * @param p its p-value
   */
  public record ChiSquare(double statistic, double p) {}

  public TwoProportions {
    first.plus(second);
  }

  /**
   * The first share less the second, with Newcombe's interval; not known if either is of nobody.
   *
   * @param confidence between 0 and 1
   */
  public Finding<Difference> difference(double confidence) {
    return first.minus(second, confidence);
  }

  /**
   * The N-1 chi-square test, for all but the smallest groups. Not known if either share is of
   * nobody, or if all people together are on one side.
   *
   * <p>Source: Campbell (2007), Chi-squared and Fisher-Irwin tests of two-by-two tables with small
   * sample recommendations, Statistics in Medicine 26(19).
   */
  public Finding<ChiSquare> chiSquare() {
    if (isEmpty()) {
      return Finding.notKnown(Reason.NO_ANSWERS);
    }
    var both = first.plus(second);
    double others = both.whole() - both.part();
    if (both.part() == 0 || others == 0) {
      return Finding.notKnown(Reason.NO_VARIATION);
    }
    double apart = (double) first.part() * second.whole() - (double) second.part() * first.whole();
    double statistic =
        apart / first.whole() * apart / second.whole() * (both.whole() - 1) / both.part() / others;
    return Finding.found(new ChiSquare(statistic, TwoSided.ofZ(Math.sqrt(statistic))));
  }

  /**
   * The two-sided p-value of Fisher's exact test, for small groups: how likely are all tables with
   * the same sums that are no likelier than this one? It is 1 if all people are on one side, and
   * not known if either share is of nobody.
   *
   * <p>Source: Fisher (1935), The logic of inductive inference, Journal of the Royal Statistical
   * Society 98(1).
   */
  public Finding<Double> fisher() {
    return isEmpty()
        ? Finding.notKnown(Reason.NO_ANSWERS)
        : Finding.found(Hypergeometric.of(this).twoSided(first.part()));
  }

  private boolean isEmpty() {
    return first.whole() == 0 || second.whole() == 0;
  }
}
