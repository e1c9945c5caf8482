package io.outturn.statistics.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuppressionTest {
  private static final MinimumGroup FIVE = MinimumGroup.OF_SCORES;

  @Test
  void showsAllWhereNoRowIsTooSmall() {
    var table = table(5, 20, 5);
    assertThat(table.primary()).isEmpty();
    assertThat(table.secondary()).isEmpty();
    assertThat(names(table.shown())).containsExactly("A", "B", "C");
    assertThat(table.totalShown()).isTrue();
  }

  @Test
  void hidesTheNextSmallestRowBesideOneAlone() {
    var table = table(20, 12, 3);
    assertThat(names(table.primary())).containsExactly("C");
    assertThat(names(table.secondary())).containsExactly("B");
    assertThat(names(table.shown())).containsExactly("A");
    assertThat(table.totalShown()).isTrue();
  }

  @Test
  void twoSmallRowsProtectEachOtherIfTheyAreEnoughPeople() {
    assertThat(table(20, 3, 2).secondary()).isEmpty();
    assertThat(names(table(20, 3, 1).secondary())).containsExactly("A");
    assertThat(names(table(9, 4, 20, 4).shown())).containsExactly("A", "C");
  }

  @Test
  void hidesTheFirstOfRowsOfEqualSize() {
    assertThat(names(table(30, 8, 2, 8).secondary())).containsExactly("B");
  }

  @Test
  void hidesTheTotalWhereNoRowIsLeftToHide() {
    assertThat(table(3).totalShown()).isFalse();
    assertThat(table(3, 1).totalShown()).isFalse();
    assertThat(table(3, 0).totalShown()).isFalse();
    assertThat(table(3, 2).totalShown()).isTrue();
    assertThat(table(3, 20).totalShown()).isTrue();
    assertThat(table(3, 20).shown()).isEmpty();
  }

  @Test
  void countsNoEmptyRowAmongTheHidden() {
    var table = table(0, 20, 3, 0, 9);
    assertThat(names(table.primary())).containsExactly("C");
    assertThat(names(table.secondary())).containsExactly("E");
    assertThat(names(table.shown())).containsExactly("A", "B", "D");
  }

  @Test
  void hasNothingToHideWhereNobodyIs() {
    assertThat(table().totalShown()).isTrue();
    assertThat(table(0, 0).totalShown()).isTrue();
    assertThat(names(table(0, 0).shown())).containsExactly("A", "B");
  }

  @Test
  void aMinimumOfOneHidesNobody() {
    var rows = List.of(new Group("A", 1), new Group("B", 2));
    assertThat(Suppression.of(rows, new MinimumGroup(1)).shown()).isEqualTo(rows);
  }

  /** What is not shown, and what the total less the rows shown tells, is nobody or a group. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nobodyCanBeWorkedOut(int seed) {
    var random = new Random(seed);
    var rows = rows(random.longs(random.nextInt(1, 8), 0, 16).toArray());
    var table = Suppression.of(rows, FIVE);
    var hidden = new ArrayList<>(table.primary());
    hidden.addAll(table.secondary());
    long people = hidden.stream().mapToLong(Group::n).sum();
    assertThat(table.shown()).as("seed %d", seed).noneMatch(row -> FIVE.isTooSmall(row.n()));
    assertThat(hidden.size() + table.shown().size()).as("seed %d", seed).isEqualTo(rows.size());
    assertThat(!table.totalShown() || hidden.isEmpty() || (hidden.size() > 1 && people >= 5))
        .as("seed %d: %s", seed, table)
        .isTrue();
    assertThat(table.secondary().size()).as("seed %d", seed).isLessThanOrEqualTo(1);
  }

  @Test
  void refusesRowsThatCannotBeToldApart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.of(List.of(new Group("A", 1), new Group("A", 9)), FIVE))
        .withMessage("Two rows of a table have the same name");
  }

  @Test
  void refusesMorePeopleThanCanBeCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(Long.MAX_VALUE, 1))
        .withMessage("More than can be counted");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Group("A", -1))
        .withMessage("A cannot have -1 people");
    assertThat(table(Long.MAX_VALUE - 9, 9).totalShown()).isTrue();
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static Suppression table(long... counts) {
    return Suppression.of(rows(counts), FIVE);
  }

  private static List<Group> rows(long... counts) {
    return IntStream.range(0, counts.length)
        .mapToObj(i -> new Group("ABCDEFGH".substring(i, i + 1), counts[i]))
        .toList();
  }

  private static List<String> names(List<Group> groups) {
    return groups.stream().map(Group::name).toList();
  }
}
