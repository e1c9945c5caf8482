package io.outturn.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RangeBarTest {
  @Test
  void drawsTheIntervalOnTheWholeRange() throws IOException {
    var bar = bar(OptionalDouble.of(0.2), OptionalDouble.of(0.05), OptionalDouble.of(0.35));
    Drawing.assertAsKept("range", Drawing.range(bar));
  }

  @Test
  void drawsNoDotWithoutAScore() throws IOException {
    var bar = bar(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    assertThat(bar.dot()).isNull();
    assertThat(bar.bar()).isNull();
    Drawing.assertAsKept("range-without-a-score", Drawing.range(bar));
  }

  private static RangeBar bar(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
    var input =
        new RangeBar.Input(
            "+20. Baseline +10, target +95.",
            value,
            low,
            high,
            OptionalDouble.of(0.1),
            0.95,
            -1,
            1);
    return RangeBar.of(input, score -> Long.toString(Math.round(score * 100)));
  }
}
