package io.outturn.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceTest {
  @ParameterizedTest
  @CsvSource({
    "0, less than 1\u00a0%",
    "0.0099, less than 1\u00a0%",
    "0.01, 1\u00a0%",
    "0.434, 43\u00a0%",
    "0.99, 99\u00a0%",
    "0.9901, more than 99\u00a0%",
    "1, more than 99\u00a0%"
  })
  void neverCallsAChanceACertainty(double probability, String shown) {
    assertThat(Chance.show(probability)).isEqualTo(shown);
  }
}
