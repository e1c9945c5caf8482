package io.outturn.statistics.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Histogram;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Scale;
import io.outturn.statistics.Statistic;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {
  @ParameterizedTest
  @CsvSource({
    "OFF_TRACK, 0.9, true",
    "MISSED, 0.9, true",
    "AT_RISK, 0.49, true",
    "AT_RISK, 0.5, false",
    "ON_TRACK, 0.1, false",
    "ACHIEVED, 0.1, false",
    "NOT_SHOWN, 0.9, true",
    "NOT_ENOUGH_EVIDENCE, 0.1, false"
  })
  void isDueWhenAllIsDoneAndHardlyFelt(Status status, double improved, boolean due) {
    assertThat(Review.isDue(true, status, improved)).isEqualTo(due);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void isNeverDueWhileWorkIsOpen(Status status) {
    assertThat(Review.isDue(false, status, 0)).isFalse();
  }

  /** One answer on a scale of two, 0.5 imagined on either: Beta(1.5, 0.5) at 0.5. */
  @Test
  void asksForAChangeThatMatters() {
    var yes = Histogram.of(new Scale(0, 1), Map.of(1, 1L));
    var top = new Statistic.TopBox(1);
    double half = 0.5 + 1 / Math.PI;
    assertThat(new Aim(0.3, 0.9).improvedBy(0.2, top, yes)).isCloseTo(half, within(1e-12));
    assertThat(new Aim(0.7, 0.1).improvedBy(0.2, top, yes)).isCloseTo(1 - half, within(1e-12));
    assertThat(new Aim(0.5, 0.5).improvedBy(0, top, yes)).isCloseTo(half, within(1e-12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Aim(0.3, 0.9).improvedBy(-0.1, top, yes))
        .withMessage("A change is 0 or more, not -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Aim(0.3, 0.9).improvedBy(Double.NaN, top, yes));
  }

  @Test
  void isBehindTheTargetOnlyWhenTheWholeIntervalIs() {
    var interval = new Interval(0.25, 0.5);
    assertThat(new Aim(0, 0.25).isBehind(interval)).isFalse();
    assertThat(new Aim(0, 0.24).isBehind(interval)).isTrue();
    assertThat(new Aim(0, 0.5).isBefore(interval)).isFalse();
    assertThat(new Aim(0, 0.51).isBefore(interval)).isTrue();
    assertThat(new Aim(1, 0.5).isBehind(interval)).isFalse();
    assertThat(new Aim(1, 0.51).isBehind(interval)).isTrue();
    assertThat(new Aim(1, 0.25).isBefore(interval)).isFalse();
    assertThat(new Aim(1, 0.24).isBefore(interval)).isTrue();
  }

  @Test
  void expectsAnswersAtThePaceSoFar() {
    assertThat(Pace.expected(30, 10, 60)).isEqualTo(180);
    assertThat(Pace.expected(1, 3, 1)).isZero();
    assertThat(Pace.expected(2, 3, 1)).isEqualTo(1);
    assertThat(Pace.expected(30, 10, -2)).isZero();
    assertThat(Pace.expected(0, 1, 60)).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> Pace.expected(-1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pace.expected(1, 0, 1))
        .withMessage("1 answers in 0 days are no pace");
  }
}
