package io.outturn.statistics.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Finding;
import io.outturn.statistics.Finding.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignEffectTest {
  /** 3 (1 + 4 + 9)/36 = 7/6, so that three answers are worth 18/7. */
  @Test
  void unequalWeightsCostAnswers() {
    var weights = DesignEffect.of(1, 2, 3);
    assertThat(weights.n()).isEqualTo(3);
    assertThat(weights.sumOfWeights()).isEqualTo(6);
    assertThat(weights.deff().known().orElseThrow()).isCloseTo(7 / 6.0, within(1e-12));
    assertThat(weights.effectiveN().known().orElseThrow()).isCloseTo(18 / 7.0, within(1e-12));
  }

  @Test
  void equalWeightsCostNothing() {
    assertThat(DesignEffect.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1).deff().known().orElseThrow())
        .isBetween(1.0, 1 + 1e-12);
    assertThat(DesignEffect.of(1e100, 1e100).effectiveN()).isEqualTo(Finding.found(2.0));
  }

  @Test
  void answersWithoutWeightHaveNoDesignEffect() {
    for (var none : new DesignEffect[] {DesignEffect.of(), DesignEffect.of(0, 0)}) {
      assertThat(none.deff()).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
      assertThat(none.effectiveN()).isEqualTo(Finding.notKnown(Reason.NO_ANSWERS));
    }
    assertThat(DesignEffect.of(0, 2).deff()).isEqualTo(Finding.found(2.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY, 1.1e100})
  void refusesWeightsThatAreNone(double weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DesignEffect.of(1, weight))
        .withMessageContaining("A weight lies from 0 to 1e100");
  }

  @Test
  void refusesMoreAnswersThanCanBeCounted() {
    var sums = new WeightSums();
    sums.add(1, Long.MAX_VALUE - 1);
    sums.add(1, 1);
    assertThat(sums.designEffect().n()).isEqualTo(Long.MAX_VALUE);
    assertThatIllegalArgumentException().isThrownBy(() -> sums.add(1, 1));
  }
}
