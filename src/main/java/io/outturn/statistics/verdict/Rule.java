package io.outturn.statistics.verdict;

/**
 * How much is asked of the answers before anything is said about a target.
 *
 * @param minimum the fewest answers that anything may be said about, at least 1; 10 is usual
 * @param alpha the error that each of the two claims, reached and missed, is allowed over any
 *     number of looks; between 0 and 1
 * @param spending on which looks
 */
public record Rule(long minimum, double alpha, Spending spending) {
  public Rule {
    if (minimum < 1) {
      throw new IllegalArgumentException("At least one answer is needed, not " + minimum);
    }
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("An allowed error lies between 0 and 1, not at " + alpha);
    }
  }

  /** With an error of {@value Verdict#ALPHA}, spent on looks at any time. */
  public static Rule usual(long minimum) {
    return new Rule(minimum, Verdict.ALPHA, Spending.ANY_TIME);
  }

  /** The natural logarithm of the e-value that shows a claim. */
  public double logNeeded() {
    return -Math.log(alpha * spending.atAnyTime());
  }

  /** The confidence of a two-sided interval each of whose limits errs as the last look may. */
  double lastConfidence() {
    return 1 - 2 * alpha * (1 - spending.atAnyTime());
  }
}
