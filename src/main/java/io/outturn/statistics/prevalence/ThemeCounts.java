package io.outturn.statistics.prevalence;

import io.outturn.statistics.Counts;
import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;

/**
 * What is known of a theme in the comments of a wave: the labels of a random sample, and what the
 * machine said about all other comments. Counts of different comments add up.
 *
 * @param labels the comments that people have coded as well
 * @param unlabelledPositives other comments in which the machine found the theme, at least 0
 * @param unlabelledNegatives other comments in which it did not
 */
public record ThemeCounts(Labels labels, long unlabelledPositives, long unlabelledNegatives) {
  public ThemeCounts {
    Counts.demand(unlabelledPositives, unlabelledNegatives);
  }

  /** The comments of both. */
  public ThemeCounts plus(ThemeCounts other) {
    return new ThemeCounts(
        labels.plus(other.labels),
        Counts.added(unlabelledPositives, other.unlabelledPositives),
        Counts.added(unlabelledNegatives, other.unlabelledNegatives));
  }

  /** How many comments only the machine has coded. */
  public long unlabelled() {
    return unlabelledPositives + unlabelledNegatives;
  }

  /**
   * The share of unlabelled comments, from 0 to 1, in which the machine found the theme. It is
   * wrong by as much as the machine's errors do not cancel out, and must never be shown alone.
   */
  public Finding<Double> rawMachineShare() {
    return unlabelled() == 0
        ? Finding.notKnown(Reason.NOTHING_UNLABELLED)
        : Finding.found((double) unlabelledPositives / unlabelled());
  }
}
