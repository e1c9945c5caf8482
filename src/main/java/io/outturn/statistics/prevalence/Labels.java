package io.outturn.statistics.prevalence;

import io.outturn.statistics.Counts;
import io.outturn.statistics.Proportion;

/**
 * What people and the machine said about the same comments, which are a random sample of those of
 * the wave. Labels of different comments add up.
 *
 * @param truePositives comments in which both found the theme, at least 0
 * @param falsePositives comments in which only the machine found it
 * @param falseNegatives comments in which only people found it
 * @param trueNegatives comments in which neither found it
 */
public record Labels(
    long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {
  public Labels {
    Counts.demand(truePositives, falsePositives, falseNegatives, trueNegatives);
  }

  /**
   * The labels of both.
   *
   * @throws IllegalArgumentException for more than a {@code long} holds
   */
  public Labels plus(Labels other) {
    return new Labels(
        Counts.added(truePositives, other.truePositives),
        Counts.added(falsePositives, other.falsePositives),
        Counts.added(falseNegatives, other.falseNegatives),
        Counts.added(trueNegatives, other.trueNegatives));
  }

  /** How many comments people have coded. */
  public long n() {
    return truePositives + falsePositives + falseNegatives + trueNegatives;
  }

  /**
   * The comments in which people found the theme, among all that they coded: its {@link
   * Proportion#wilson Wilson interval} is the plain prevalence, which needs no machine.
   */
  public Proportion byHand() {
    return new Proportion(truePositives + falseNegatives, n());
  }
}
