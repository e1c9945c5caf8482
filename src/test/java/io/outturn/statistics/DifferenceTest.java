package io.outturn.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  /** The worked example (a) of Newcombe (1998): 56/70 against 48/80, 0.0524 to 0.3339. */
  @Test
  void agreesWithThePublishedExample() {
    var difference = Difference.between(share(48, 80), share(56, 70));
    assertThat(difference.value()).isCloseTo(0.2, within(1e-12));
    assertThat(difference.interval().low()).isCloseTo(0.0524, within(5e-5));
    assertThat(difference.interval().high()).isCloseTo(0.3339, within(5e-5));
    assertThat(difference.told()).isTrue();
  }

  @Test
  void turnsRoundWhenTheEstimatesAreSwapped() {
    var up = Difference.between(share(10, 40), share(30, 50));
    var down = Difference.between(share(30, 50), share(10, 40));
    assertThat(down.value()).isEqualTo(-up.value());
    assertThat(down.interval().low()).isCloseTo(-up.interval().high(), within(1e-12));
  }

  @Test
  void tellsNoDifferenceBetweenAnEstimateAndItself() {
    var same = Difference.between(share(20, 40), share(20, 40));
    assertThat(same.told()).isFalse();
    assertThat(same.interval().contains(0)).isTrue();
  }

  @Test
  void promisesNothingImpossible() {
    var difference = new Difference(0.5, new Interval(-1.5, 1.25));
    assertThat(difference.atMost(1)).isEqualTo(new Difference(0.5, new Interval(-1, 1)));
    assertThat(difference.atMost(2)).isEqualTo(difference);
  }

  @Test
  void refusesEstimatesOfDifferentConfidence() {
    var histogram = Histogram.of(new Scale(0, 1), Map.of(0, 5L, 1, 5L));
    var wide = new Statistic.TopBox(1).estimate(histogram, 0.99);
    assertThatThrownBy(() -> Difference.between(share(5, 10), wide))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Estimate share(long yes, long n) {
    var histogram = Histogram.of(new Scale(0, 1), Map.of(0, n - yes, 1, yes));
    return new Statistic.TopBox(1).estimate(histogram, 0.95);
  }
}
