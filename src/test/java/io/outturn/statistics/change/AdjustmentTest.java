package io.outturn.statistics.change;

import static io.outturn.statistics.change.Adjustment.BENJAMINI_HOCHBERG;
import static io.outturn.statistics.change.Adjustment.HOLM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdjustmentTest {
  private static final List<Double> FAMILY = List.of(0.5, 0.0625, 0.25, 0.03125);

  /** 1/32 four times, 1/16 three times, 1/4 twice, 1/2 once. */
  @Test
  void holmStepsDownFromTheSmallest() {
    assertThat(HOLM.of(FAMILY)).containsExactly(0.5, 0.1875, 0.5, 0.125);
    assertThat(HOLM.of(List.of(0.25, 0.25, 0.25))).containsExactly(0.75, 0.75, 0.75);
    assertThat(HOLM.of(List.of(0.5, 0.75))).containsExactly(1.0, 1.0);
    assertThat(HOLM.of(List.of(0.25, 0.3))).containsExactly(0.5, 0.5);
  }

  /** 1/2, then 1/4 times 4/3, 1/16 times 4/2 and 1/32 times 4. */
  @Test
  void benjaminiAndHochbergStepUpFromTheGreatest() {
    assertThat(BENJAMINI_HOCHBERG.of(FAMILY)).containsExactly(0.5, 0.125, 1 / 3.0, 0.125);
    assertThat(BENJAMINI_HOCHBERG.of(List.of(0.25, 0.25))).containsExactly(0.25, 0.25);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("io.outturn.statistics.change.Seeds#seeds")
  void neverMakesASmallerPAndHolmIsTheStricter(int seed) {
    var family = new Random(seed).doubles(1 + seed % 9).boxed().toList();
    var holm = HOLM.of(family);
    var hochberg = BENJAMINI_HOCHBERG.of(family);
    for (int i = 0; i < family.size(); i++) {
      assertThat(hochberg.get(i)).as("seed %d", seed).isBetween(family.get(i), holm.get(i));
    }
    assertThat(holm).as("seed %d", seed).allMatch(p -> p <= 1);
  }

  @ParameterizedTest
  @EnumSource(Adjustment.class)
  void leavesOneTestAloneAsItIs(Adjustment adjustment) {
    assertThat(adjustment.of(List.of(0.04))).containsExactly(0.04);
    assertThat(adjustment.of(List.of())).isEmpty();
    assertThat(adjustment.of(List.of(0.0, 1.0))).containsExactly(0.0, 1.0);
  }

  @ParameterizedTest
  @EnumSource(Adjustment.class)
  void doesNotCountTestsThatHadNothingToSay(Adjustment adjustment) {
    Finding<Double> silent = Finding.notKnown(Reason.TOO_FEW_ANSWERS);
    var family = List.of(silent, Finding.found(0.04), silent, Finding.found(0.5));
    var alone = adjustment.of(List.of(0.04, 0.5));
    assertThat(adjustment.ofFindings(family))
        .containsExactly(silent, Finding.found(alone.get(0)), silent, Finding.found(alone.get(1)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesWhatIsNoPValue(double p) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HOLM.of(List.of(0.5, p)))
        .withMessage("A p-value lies from 0 to 1, not at " + p);
  }
}
