package io.outturn.statistics.weighting;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;

/**
 * The six response rates, which differ in whether partial interviews count as answers and in how
 * many of the unknown were really asked.
 *
 * <p>Source: American Association for Public Opinion Research (2023), Standard Definitions, 10th
 * edition.
 */
public enum ResponseRate {
  /** Complete interviews; all unknown were asked. The least of the six. */
  RR1("I/((I + P) + (R + NC + O) + (UH + UO))", false, Unknown.ALL),
  /** Complete and partial interviews; all unknown were asked. */
  RR2("(I + P)/((I + P) + (R + NC + O) + (UH + UO))", true, Unknown.ALL),
  /** Complete interviews; a share e of the unknown was asked. */
  RR3("I/((I + P) + (R + NC + O) + e (UH + UO))", false, Unknown.ESTIMATED),
  /** Complete and partial interviews; a share e of the unknown was asked. */
  RR4("(I + P)/((I + P) + (R + NC + O) + e (UH + UO))", true, Unknown.ESTIMATED),
  /** Complete interviews; none of the unknown was asked. */
  RR5("I/((I + P) + (R + NC + O))", false, Unknown.NONE),
  /** Complete and partial interviews; none of the unknown was asked. The greatest of the six. */
  RR6("(I + P)/((I + P) + (R + NC + O))", true, Unknown.NONE);

  /** How many of the unknown count as asked. */
  private enum Unknown {
    ALL,
    ESTIMATED,
    NONE
  }

  private final String formula;
  private final boolean withPartial;
  private final Unknown unknown;

  ResponseRate(String formula, boolean withPartial, Unknown unknown) {
    this.formula = formula;
    this.withPartial = withPartial;
    this.unknown = unknown;
  }

  /** The rate in the letters of the standard, see {@link Dispositions}. */
  public String formula() {
    return formula;
  }

  /**
   * The rate, 0..1; not known if nobody counts as asked.
   *
   * @param eligible e, the share of the unknown that is thought to have been asked, 0..1; only RR3
   *     and RR4 use it
   */
  public Finding<Double> of(Dispositions people, double eligible) {
    if (!(eligible >= 0 && eligible <= 1)) {
      throw new IllegalArgumentException("A share lies from 0 to 1, not at " + eligible);
    }
    double answered = people.complete() + (withPartial ? people.partial() : 0);
    double asked = people.eligible() + shareOfUnknown(eligible) * people.unknown();
    return asked == 0 ? Finding.notKnown(Reason.NOBODY_ASKED) : Finding.found(answered / asked);
  }

  private double shareOfUnknown(double eligible) {
    return switch (unknown) {
      case ALL -> 1;
      case ESTIMATED -> eligible;
      case NONE -> 0;
    };
  }
}
