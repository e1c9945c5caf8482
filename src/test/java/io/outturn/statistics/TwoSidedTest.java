package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TwoSidedTest {
  @Test
  void countsBothTails() {
    assertThat(TwoSided.ofZ(0)).isEqualTo(1);
    assertThat(TwoSided.ofZ(Method.z(0.95))).isCloseTo(0.05, within(1e-15));
    assertThat(TwoSided.ofZ(-Method.z(0.99))).isCloseTo(0.01, within(1e-15));
    assertThat(TwoSided.ofZ(10)).isBetween(1.5e-23, 1.6e-23);
    assertThat(TwoSided.ofZ(1e9)).isZero();
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TwoSided.ofZ(Double.NaN))
        .withMessage("A p-value needs a number of standard deviations");
  }
}
