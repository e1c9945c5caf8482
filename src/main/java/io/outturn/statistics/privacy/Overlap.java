package io.outturn.statistics.privacy;

import io.outturn.statistics.Counts;

/**
 * Two sets of respondents that a page would like to show side by side. If they differ by a few
 * people only, the difference of the two numbers speaks of those few.
 *
 * @param first how many respondents the first set has
 * @param second how many the second set has
 * @param both how many are in both, at most as many as in either
 */
public record Overlap(long first, long second, long both) {
  public Overlap {
    if (both < 0 || both > first || both > second) {
      throw new IllegalArgumentException(
          "%s of %s and of %s cannot be in both".formatted(both, first, second));
    }
    Counts.added(first - both, second - both);
  }

  /** A set and a part of it, such as all answers and those that pass a filter. */
  public static Overlap nested(long whole, long part) {
    return new Overlap(whole, part, part);
  }

  /** How many respondents are in one set but not in the other. */
  public long difference() {
    return first - both + second - both;
  }

  /**
   * Whether both may be shown: neither set is too small, and they do not differ by too few. Equal
   * sets differ by nobody.
   */
  public boolean mayBothBeShown(MinimumGroup minimum) {
    return !minimum.isTooSmall(first)
        && !minimum.isTooSmall(second)
        && !minimum.isTooSmall(difference());
  }
}
