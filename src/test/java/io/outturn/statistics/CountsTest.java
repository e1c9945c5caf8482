package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void addsUpToTheGreatestNumberAndNotBeyond() {
    assertThat(Counts.added(Long.MAX_VALUE - 1, 1)).isEqualTo(Long.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Counts.added(Long.MAX_VALUE, 1))
        .withMessage("More than can be counted");
  }

  @Test
  void demandsCountsOfOneWhole() {
    assertThatCode(() -> Counts.demand(0, Long.MAX_VALUE)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Counts.demand(1, -1))
        .withMessage("A count cannot be negative, as -1");
    assertThatIllegalArgumentException().isThrownBy(() -> Counts.demand(1, Long.MAX_VALUE));
  }
}
