package io.outturn.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import io.outturn.statistics.Histogram;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Student;
import io.outturn.statistics.change.TransitionTable.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionTableTest {
  private static final Scale FIVE = new Scale(1, 5);
  private static final TransitionTable TABLE =
      table(Map.of(new Step(2, 4), 3L, new Step(3, 3), 5L, new Step(5, 4), 2L));

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.change.Seeds#seeds")
  void addsUpToTheSameInAnyOrder(int seed) {
    var random = new Random(seed);
    List<TransitionTable> parts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      var step = new Step(random.nextInt(1, 6), random.nextInt(1, 6));
      parts.add(table(Map.of(step, random.nextLong(1L << 40))));
    }
    var inOrder = sum(parts);
    Collections.shuffle(parts, random);
    assertThat(sum(parts)).as("seed %d", seed).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
    assertThat(sum(parts).n()).isEqualTo(parts.stream().mapToLong(TransitionTable::n).sum());
    assertThat(sum(parts).meanChange()).as("seed %d", seed).isEqualTo(inOrder.meanChange());
  }

  @Test
  void holdsBothWaves() {
    assertThat(TABLE.scale()).isEqualTo(FIVE);
    assertThat(TABLE.n()).isEqualTo(10);
    assertThat(TABLE.count(2, 4)).isEqualTo(3);
    assertThat(TABLE.count(4, 2)).isZero();
    assertThat(TABLE.before()).isEqualTo(Histogram.of(FIVE, Map.of(2, 3L, 3, 5L, 5, 2L)));
    assertThat(TABLE.after()).isEqualTo(Histogram.of(FIVE, Map.of(3, 5L, 4, 5L)));
    assertThat(TABLE)
        .hasToString(
            "1..5 [0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0]");
  }

  @Test
  void seesWhoCrossedALine() {
    assertThat(TABLE.across(4)).isEqualTo(new McNemar(3, 0));
    assertThat(TABLE.across(5)).isEqualTo(new McNemar(0, 2));
    assertThat(TABLE.across(3)).isEqualTo(new McNemar(3, 0));
    assertThat(TABLE.across(1)).isEqualTo(new McNemar(0, 0));
  }

  /** Changes of 2, 0 and -1 by 3, 5 and 2 people: a mean of 0.4 and squares of 14 - 1.6. */
  @Test
  void testsTheMeanOfThePeoplesChanges() {
    var test = TABLE.pairedTest(0.95).known().orElseThrow();
    double error = Math.sqrt(12.4 / 9 / 10);
    assertThat(TABLE.meanChange().known().orElseThrow()).isCloseTo(0.4, within(1e-15));
    assertThat(test.difference()).isCloseTo(0.4, within(1e-15));
    assertThat(test.t()).isCloseTo(0.4 / error, within(1e-13));
    assertThat(test.df()).isEqualTo(9);
    assertThat(test.p()).isEqualTo(Student.twoSided(test.t(), 9));
    assertThat(test.interval().high())
        .isCloseTo(0.4 + Student.quantile(0.95, 9) * error, within(1e-13));
  }

  @Test
  void followsChangesOverTheWholeScale() {
    var wide = new Scale(0, 100);
    var table = TransitionTable.of(wide, Map.of(new Step(0, 100), 1L, new Step(100, 0), 1L));
    assertThat(table.meanChange()).isEqualTo(Finding.found(0.0));
    assertThat(table.pairedTest(0.95).known().orElseThrow().p()).isCloseTo(1, within(1e-15));
  }

  @Test
  void knowsNoTestIfAllChangedAlike() {
    var up = table(Map.of(new Step(1, 2), 4L, new Step(4, 5), 4L));
    assertThat(up.meanChange()).isEqualTo(Finding.found(1.0));
    assertThat(up.pairedTest(0.95)).isEqualTo(Finding.notKnown(Reason.SAME_CHANGE));
  }

  @Test
  void knowsNoTestOfFewerThanTwo() {
    var one = table(Map.of(new Step(1, 3), 1L));
    assertThat(one.meanChange()).isEqualTo(Finding.found(2.0));
    assertThat(one.pairedTest(0.95)).isEqualTo(Finding.notKnown(Reason.TOO_FEW_ANSWERS));
    var two = table(Map.of(new Step(1, 3), 1L, new Step(1, 4), 1L));
    assertThat(two.pairedTest(0.95).known()).isPresent();
    var empty = TransitionTable.empty(FIVE);
    assertThat(empty.meanChange()).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    assertThat(empty.pairedTest(0.95)).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
  }

  @Test
  void differsWhereAnythingDiffers() {
    assertThat(TABLE).isNotEqualTo(table(Map.of(new Step(2, 4), 3L)));
    assertThat(TransitionTable.empty(FIVE)).isNotEqualTo(TransitionTable.empty(new Scale(0, 4)));
    assertThat(TransitionTable.empty(FIVE).hashCode())
        .isNotEqualTo(TransitionTable.empty(new Scale(0, 4)).hashCode());
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(Map.of(new Step(0, 3), 1L)))
        .withMessage("0 to 3 is not on the scale 1..5");
    assertThatIllegalArgumentException().isThrownBy(() -> TABLE.count(3, 6));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(Map.of(new Step(2, 3), -1L)))
        .withMessage("A count cannot be negative, as the -1 of 2 to 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.plus(TransitionTable.empty(new Scale(0, 10))))
        .withMessage("1..5 and 0..10 cannot be added up");
    var full = table(Map.of(new Step(1, 1), Long.MAX_VALUE));
    assertThat(full.plus(TransitionTable.empty(FIVE))).isEqualTo(full);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.plus(table(Map.of(new Step(1, 2), 1L))))
        .withMessage("More than can be counted");
  }

  private static TransitionTable sum(List<TransitionTable> parts) {
    return parts.stream().reduce(TransitionTable.empty(FIVE), TransitionTable::plus);
  }

  private static TransitionTable table(Map<Step, Long> counts) {
    return TransitionTable.of(FIVE, counts);
  }
}
