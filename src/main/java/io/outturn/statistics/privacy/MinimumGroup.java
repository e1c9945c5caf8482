package io.outturn.statistics.privacy;

/**
 * The fewest people of whom something may be shown. Of nobody it may always be said that there is
 * nobody.
 *
 * @param people at least 1
 */
public record MinimumGroup(long people) {
  /** For scores, where one answer moves a number among others: five. */
  public static final MinimumGroup OF_SCORES = new MinimumGroup(5);

  /** For distributions and comments, where one answer can be seen as such: ten. */
  public static final MinimumGroup OF_SINGLE_ANSWERS = new MinimumGroup(10);

  public MinimumGroup {
    if (people < 1) {
      throw new IllegalArgumentException("A group has at least one person, not " + people);
    }
  }

  /** Whether so many people are too few to say anything of them. */
  public boolean isTooSmall(long n) {
    return n > 0 && n < people;
  }
}
