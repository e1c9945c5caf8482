package io.outturn.statistics.privacy;

import io.outturn.statistics.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which rows of a table, whose rows add up to a total, may be shown. A row of too few people is
 * hidden. If it were the only one, the total less the rows shown would give it away; so the next
 * smallest row is hidden with it, until the hidden rows are at least two and together have as many
 * people as a group must have. Where no row is left to hide, the total is hidden instead.
 *
 * <p>Rows without people are shown as such and protect nobody: they are never counted among the
 * hidden. Of rows of equal size the first is hidden.
 *
 * <p>Source: complementary cell suppression as in Willenborg and de Waal (2001), Elements of
 * Statistical Disclosure Control, with one total.
 *
 * @param primary the rows hidden because they are too small, in the order of the table
 * @param secondary the row hidden so that those cannot be worked out; at most one
 * @param shown the other rows, in the order of the table
 * @param totalShown whether the total may be shown
 */
public record Suppression(
    List<Group> primary, List<Group> secondary, List<Group> shown, boolean totalShown) {
  public Suppression {
    primary = List.copyOf(primary);
    secondary = List.copyOf(secondary);
    shown = List.copyOf(shown);
  }

  /**
   * The rows of a table.
   *
   * @throws IllegalArgumentException for two rows of the same name, or more people than can be
   *     counted
   */
  public static Suppression of(List<Group> rows, MinimumGroup minimum) {
    demandRows(rows);
    var primary = rows.stream().filter(row -> minimum.isTooSmall(row.n())).toList();
    var secondary = isSafe(primary, minimum) ? Optional.<Group>empty() : next(rows, primary);
    var hidden = new ArrayList<>(primary);
    secondary.ifPresent(hidden::add);
    var shown = rows.stream().filter(row -> !hidden.contains(row)).toList();
    return new Suppression(primary, secondary.stream().toList(), shown, isSafe(hidden, minimum));
  }

  /** Whether the sum of what is hidden, which everybody can work out, gives nobody away. */
  private static boolean isSafe(List<Group> hidden, MinimumGroup minimum) {
    return hidden.isEmpty() || (hidden.size() > 1 && !minimum.isTooSmall(people(hidden)));
  }

  private static Optional<Group> next(List<Group> rows, List<Group> primary) {
    return rows.stream()
        .filter(row -> row.n() > 0 && !primary.contains(row))
        .min(Comparator.comparingLong(Group::n));
  }

  private static void demandRows(List<Group> rows) {
    if (rows.stream().map(Group::name).distinct().count() < rows.size()) {
      throw new IllegalArgumentException("Two rows of a table have the same name");
    }
    people(rows);
  }

  private static long people(List<Group> rows) {
    return rows.stream().mapToLong(Group::n).reduce(0, Counts::added);
  }
}
