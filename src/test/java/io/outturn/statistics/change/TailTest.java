package io.outturn.statistics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TailTest {
  @Test
  void addsUpUntilTheEnd() {
    assertThat(Tail.sum(_ -> 0.5, 0)).isEqualTo(1);
    assertThat(Tail.sum(_ -> 0.5, 2)).isEqualTo(1.75);
    assertThat(Tail.sum(i -> 1.0 / (i + 1), 100)).isCloseTo(Math.E, within(1e-15));
  }

  @Test
  void stopsWhereNothingIsLeft() {
    assertThat(Tail.sum(_ -> 0.5, Long.MAX_VALUE)).isCloseTo(2, within(1e-15));
  }
}
