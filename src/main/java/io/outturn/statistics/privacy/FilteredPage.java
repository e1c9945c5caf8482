package io.outturn.statistics.privacy;

import io.outturn.statistics.Counts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which filters of a page may be shown beside each other. A filter is refused if it leaves too few
 * people, or differs by too few from one that is already shown; so the filters that matter most,
 * such as the total, come first.
 *
 * <p>The counts come from the finest table of the respondents, with a row for every combination of
 * what can be filtered by, and nobody in two rows. They tell exactly by how many people any two
 * filters differ, nested or overlapping. What three or more filters give away together is not
 * looked at: rows that add up to a total belong to {@link Suppression} first.
 *
 * <p>Source: the protection against differencing of Denning, Denning and Schwartz (1979), The
 * tracker: a threat to statistical database security, ACM Transactions on Database Systems 4(1).
 *
 * @param shown the filters that may be shown, in the order in which they were asked for
 * @param refused the other filters, in that order
 */
public record FilteredPage(List<Filter> shown, List<Filter> refused) {
  public FilteredPage {
    shown = List.copyOf(shown);
    refused = List.copyOf(refused);
  }

  /**
   * The filters of a page.
   *
   * @param rows the finest table
   * @param wanted the filters, those first that matter most
   * @throws IllegalArgumentException for two rows of the same name, a filter on a row that is not
   *     there, or more people than can be counted
   */
  public static FilteredPage of(List<Group> rows, List<Filter> wanted, MinimumGroup minimum) {
    var people = byName(rows);
    var shown = new ArrayList<Filter>();
    var refused = new ArrayList<Filter>();
    for (var filter : wanted) {
      var others = shown.stream().map(other -> overlap(people, other, filter));
      boolean fits =
          overlap(people, filter, filter).mayBothBeShown(minimum)
              && others.allMatch(overlap -> overlap.mayBothBeShown(minimum));
      (fits ? shown : refused).add(filter);
    }
    return new FilteredPage(shown, refused);
  }

  private static Map<String, Long> byName(List<Group> rows) {
    var people = new HashMap<String, Long>();
    long all = 0;
    for (var row : rows) {
      if (people.put(row.name(), row.n()) != null) {
        throw new IllegalArgumentException("Two rows of a table have the same name");
      }
      all = Counts.added(all, row.n());
    }
    return people;
  }

  private static Overlap overlap(Map<String, Long> people, Filter first, Filter second) {
    long both =
        first.rows().stream()
            .filter(second.rows()::contains)
            .mapToLong(row -> people(people, row))
            .sum();
    return new Overlap(people(people, first), people(people, second), both);
  }

  private static long people(Map<String, Long> people, Filter filter) {
    return filter.rows().stream().mapToLong(row -> people(people, row)).sum();
  }

  private static long people(Map<String, Long> people, String row) {
    var n = people.get(row);
    if (n == null) {
      throw new IllegalArgumentException("There is no row " + row);
    }
    return n;
  }
}
