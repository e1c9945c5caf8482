package io.outturn.statistics.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Estimate;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Method;
import io.outturn.statistics.NotEnoughAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  /** Baseline, target, estimate with its interval, and where on the way they lie. */
  @ParameterizedTest
  @CsvSource({
    // upwards
    "4.6, 5.5, 4.6, 4.4, 4.8, 0, -0.2222222222, 0.2222222222",
    "4.6, 5.5, 5.05, 4.9, 5.2, 0.5, 0.3333333333, 0.6666666667",
    "4.6, 5.5, 5.5, 5.3, 5.7, 1, 0.7777777778, 1.2222222222",
    "4.6, 5.5, 5.95, 5.8, 6.1, 1.5, 1.3333333333, 1.6666666667",
    "4.6, 5.5, 4.15, 4.0, 4.3, -0.5, -0.6666666667, -0.3333333333",
    "1, 7, 1, 1, 1, 0, 0, 0",
    "1, 7, 7, 7, 7, 1, 1, 1",
    "1, 7, 4, 1, 7, 0.5, 0, 1",
    // NPS, with a baseline below nothing
    "-0.20, 0.20, -0.20, -0.30, -0.10, 0, -0.25, 0.25",
    "-0.20, 0.20, 0.00, -0.10, 0.10, 0.5, 0.25, 0.75",
    "-0.20, 0.20, 0.20, 0.10, 0.30, 1, 0.75, 1.25",
    "-0.20, 0.20, -1.00, -1.00, -0.90, -2, -2, -1.75",
    "-0.20, 0.20, 1.00, 0.80, 1.00, 3, 2.5, 3",
    "-0.50, -0.10, -0.30, -0.40, -0.20, 0.5, 0.25, 0.75",
    "0.05, 0.40, 0.40, 0.30, 0.50, 1, 0.7142857143, 1.2857142857",
    "0.05, 0.40, 0.225, 0.05, 0.40, 0.5, 0, 1",
    // shares
    "0.32, 0.40, 0.36, 0.32, 0.40, 0.5, 0, 1",
    "0.32, 0.40, 0.32, 0.30, 0.34, 0, -0.25, 0.25",
    "0.32, 0.40, 0.48, 0.44, 0.52, 2, 1.5, 2.5",
    "0.32, 0.40, 0.24, 0.20, 0.28, -1, -1.5, -0.5",
    "0, 1, 0, 0, 0.1, 0, 0, 0.1",
    "0, 1, 1, 0.9, 1, 1, 0.9, 1",
    "0, 1, 0.5, 0.4, 0.6, 0.5, 0.4, 0.6",
    "0.999, 1, 0.9995, 0.999, 1, 0.5, 0, 1",
    // downwards: a fall is progress, and the interval turns round
    "5, 3, 5, 4.8, 5.2, 0, -0.1, 0.1",
    "5, 3, 4, 3.8, 4.2, 0.5, 0.4, 0.6",
    "5, 3, 3, 2.8, 3.2, 1, 0.9, 1.1",
    "5, 3, 2, 1.8, 2.2, 1.5, 1.4, 1.6",
    "5, 3, 6, 5.8, 6.2, -0.5, -0.6, -0.4",
    "0.40, 0.10, 0.25, 0.10, 0.40, 0.5, 0, 1",
    "0.40, 0.10, 0.40, 0.35, 0.45, 0, -0.1666666667, 0.1666666667",
    "0.40, 0.10, 0.00, 0.00, 0.05, 1.3333333333, 1.1666666667, 1.3333333333",
    "0.10, -0.10, 0.00, -0.10, 0.10, 0.5, 0, 1",
    "0.10, -0.10, 0.10, 0.00, 0.20, 0, -0.5, 0.5",
    // a way of a hair's breadth is one
    "4, 4.000001, 4.000001, 4, 4.000002, 1, 0, 2",
  })
  void isTheShareOfTheWay(
      double baseline,
      double target,
      double value,
      double low,
      double high,
      double share,
      double from,
      double to) {
    var estimate = new Estimate(value, new Interval(low, high), 0.95, 40, Method.WILSON);
    assertThat(Progress.of(estimate, new Aim(baseline, target)))
        .isInstanceOfSatisfying(
            Progress.Along.class,
            along -> {
              assertThat(along.share()).isCloseTo(share, within(1e-9));
              assertThat(along.interval().low()).isCloseTo(from, within(1e-9));
              assertThat(along.interval().high()).isCloseTo(to, within(1e-9));
              assertThat(along.n()).isEqualTo(40);
            });
  }

  /** Together with those above forty cases: no way, and no score. */
  @ParameterizedTest
  @CsvSource({"4, 4", "0, 0", "-0.5, -0.5", "1, 1"})
  void knowsNoWayFromATargetToItself(double baseline, double target) {
    var estimate = new Estimate(4, new Interval(3, 5), 0.95, 40, Method.WILSON);
    assertThat(Progress.of(estimate, new Aim(baseline, target))).isEqualTo(new Progress.NoWay());
  }

  @Test
  void knowsNoWayFromABoundThatIsToBeKept() {
    var estimate = new Estimate(4, new Interval(3, 5), 0.95, 40, Method.WILSON);
    assertThat(Progress.of(estimate, Aim.below(4))).isEqualTo(new Progress.NoWay());
  }

  @Test
  void isNotKnownOfTooFewAnswers() {
    assertThat(Progress.of(new NotEnoughAnswers(9, 10), new Aim(0, 1)))
        .isEqualTo(new Progress.TooFewAnswers(9, 10));
  }
}
