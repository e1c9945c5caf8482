package io.outturn.statistics.privacy;

import java.util.Set;

/**
 * A question to a table: the people of some of its rows together, such as all, or all of a country.
 *
 * @param name what it is called on the page
 * @param rows the names of the rows that pass
 */
public record Filter(String name, Set<String> rows) {
  public Filter {
    rows = Set.copyOf(rows);
  }
}
