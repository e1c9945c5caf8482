package io.outturn.statistics.weighting;

import io.outturn.statistics.Counts;

/**
 * What became of everybody who was asked, in the words of the standard. Counts of different people
 * add up. On a web form, an interview is complete when it was submitted with the question measured,
 * partial when it broke off after that question; an invitation delivered and never opened is a
 * non-contact, and one that bounced may not have been to anybody.
 *
 * <p>Source: American Association for Public Opinion Research (2023), Standard Definitions, 10th
 * edition.
 *
 * @param complete complete interviews, I
 * @param partial partial interviews, P
 * @param refused refusals and break-offs, R
 * @param notContacted people who were not reached, NC
 * @param other other people who could not take part, O
 * @param unknownHousehold addresses of which it is not known whether anybody is there, UH
 * @param unknownOther others of whom it is not known whether they belong to those asked, UO
 */
public record Dispositions(
    long complete,
    long partial,
    long refused,
    long notContacted,
    long other,
    long unknownHousehold,
    long unknownOther) {
  public Dispositions {
    demandCounts(complete, partial, refused, notContacted, other, unknownHousehold, unknownOther);
  }

  /** The people of both. */
  public Dispositions plus(Dispositions more) {
    return new Dispositions(
        Counts.added(complete, more.complete),
        Counts.added(partial, more.partial),
        Counts.added(refused, more.refused),
        Counts.added(notContacted, more.notContacted),
        Counts.added(other, more.other),
        Counts.added(unknownHousehold, more.unknownHousehold),
        Counts.added(unknownOther, more.unknownOther));
  }

  long eligible() {
    return complete + partial + refused + notContacted + other;
  }

  long unknown() {
    return unknownHousehold + unknownOther;
  }

  private static void demandCounts(long... counts) {
    long sum = 0;
    for (long count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("Nobody is counted as " + count + " people");
      }
      sum = Counts.added(sum, count);
    }
  }
}
