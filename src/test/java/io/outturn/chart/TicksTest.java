package io.outturn.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  @ParameterizedTest
  @CsvSource({
    "-0.63, 0.2, 0.2, -0.8, 0.2",
    "0.512, 0.871, 0.1, 0.5, 0.9",
    "4.1, 5.5, 0.5, 4.0, 5.5",
    "-1, 1, 0.5, -1, 1",
    "0.2, 0.3, 0.02, 0.2, 0.3"
  })
  void encloseTheRangeInRoundSteps(
      double low, double high, double step, double first, double last) {
    var ticks = Ticks.covering(low, high, 5);
    assertThat(ticks.step()).isCloseTo(step, within(1e-12));
    assertThat(ticks.low()).isCloseTo(first, within(1e-12));
    assertThat(ticks.high()).isCloseTo(last, within(1e-12));
  }

  @Test
  void writesCoordinatesToATenth() {
    assertThat(PathData.text(12)).isEqualTo("12");
    assertThat(PathData.text(12.34)).isEqualTo("12.3");
    assertThat(PathData.text(-0.26)).isEqualTo("-0.3");
    assertThat(PathData.text(-0.01)).isEqualTo("0");
  }

  @Test
  void placesValuesOutsideTheScaleAtItsEnds() {
    var scale = new LinearScale(0, 10, 200, 0);
    assertThat(scale.at(5)).isEqualTo(100);
    assertThat(scale.at(-3)).isEqualTo(200);
    assertThat(scale.at(12)).isEqualTo(0);
  }
}
