package io.outturn.statistics.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilteredPageTest {
  private static final List<Group> ROWS =
      List.of(
          new Group("north, new", 20),
          new Group("north, old", 3),
          new Group("south, new", 12),
          new Group("south, old", 7),
          new Group("east, new", 0));
  private static final Filter ALL =
      new Filter("all", Set.of("north, new", "north, old", "south, new", "south, old"));
  private static final Filter NEW = new Filter("new", Set.of("north, new", "south, new"));
  private static final Filter NORTH = new Filter("north", Set.of("north, new", "north, old"));
  private static final Filter NEW_NORTH = new Filter("new, north", Set.of("north, new"));

  @Test
  void showsWhatDiffersByEnough() {
    assertThat(page(ALL, NEW, NORTH))
        .isEqualTo(new FilteredPage(List.of(ALL, NEW, NORTH), List.of()));
  }

  /** North without its old customers is 20 of 23: the three could be worked out. */
  @Test
  void refusesTheLaterOfTwoThatDifferByAFew() {
    assertThat(page(ALL, NORTH, NEW_NORTH).refused()).containsExactly(NEW_NORTH);
    assertThat(page(ALL, NEW_NORTH, NORTH).refused()).containsExactly(NORTH);
    assertThat(page(ALL, NEW_NORTH, NEW).refused()).isEmpty();
  }

  @Test
  void whatIsRefusedStandsInNobodysWay() {
    var oldNorth = new Filter("old, north", Set.of("north, old"));
    assertThat(page(oldNorth, NORTH).shown()).containsExactly(NORTH);
    assertThat(page(oldNorth, NORTH).refused()).containsExactly(oldNorth);
  }

  @Test
  void showsEqualSetsAndNobody() {
    var same = new Filter("everybody", ALL.rows());
    var east = new Filter("east", Set.of("east, new"));
    var nothing = new Filter("nothing", Set.of());
    assertThat(page(ALL, same, east, nothing).shown()).containsExactly(ALL, same, east, nothing);
  }

  @Test
  void aGreaterMinimumShowsLess() {
    var wanted = List.of(ALL, NEW, NORTH);
    assertThat(FilteredPage.of(ROWS, wanted, MinimumGroup.OF_SINGLE_ANSWERS).shown())
        .containsExactly(ALL, NEW, NORTH);
    assertThat(FilteredPage.of(ROWS, wanted, new MinimumGroup(11)).shown())
        .containsExactly(ALL, NORTH);
  }

  @Test
  void refusesTablesAndFiltersThatDoNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(new Filter("west", Set.of("west, new"))))
        .withMessage("There is no row west, new");
    var twice = List.of(new Group("A", 9), new Group("A", 9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilteredPage.of(twice, List.of(), MinimumGroup.OF_SCORES))
        .withMessage("Two rows of a table have the same name");
    var many = List.of(new Group("A", Long.MAX_VALUE), new Group("B", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilteredPage.of(many, List.of(), MinimumGroup.OF_SCORES))
        .withMessage("More than can be counted");
  }

  private static FilteredPage page(Filter... wanted) {
    return FilteredPage.of(ROWS, List.of(wanted), MinimumGroup.OF_SCORES);
  }
}
