package io.outturn.statistics.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.outturn.statistics.Estimate;
import io.outturn.statistics.Interval;
import io.outturn.statistics.Method;
import io.outturn.statistics.NotEnoughAnswers;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
  private static final Ladder WHOLE =
      new Ladder(4, OptionalDouble.of(4.5), 5, OptionalDouble.of(6));
  private static final Ladder DOWN = new Ladder(5, OptionalDouble.of(4), 3, OptionalDouble.of(2));
  private static final Ladder PLAIN =
      new Ladder(0.2, OptionalDouble.empty(), 0.6, OptionalDouble.empty());

  @ParameterizedTest
  @CsvSource({
    "3, 0, BELOW",
    "4, 0, BELOW",
    "4.25, 0.15, BELOW",
    "4.5, 0.3, COMMITMENT",
    "4.75, 0.5, COMMITMENT",
    "5, 0.7, TARGET",
    "5.5, 0.85, TARGET",
    "6, 1, STRETCH",
    "7, 1, STRETCH"
  })
  void climbsFromRungToRung(double value, double grade, Grade.Band band) {
    assertThat(given(WHOLE, value).value()).isCloseTo(grade, within(1e-12));
    assertThat(given(WHOLE, value).band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"5.5, 0, BELOW", "4.5, 0.15, BELOW", "4, 0.3, COMMITMENT", "2.5, 0.85, TARGET"})
  void climbsDownwardsWhereLessIsBetter(double value, double grade, Grade.Band band) {
    assertThat(given(DOWN, value).value()).isCloseTo(grade, within(1e-12));
    assertThat(given(DOWN, value).band()).isEqualTo(band);
    assertThat(given(DOWN, value).interval().low())
        .isLessThanOrEqualTo(given(DOWN, value).interval().high());
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0, BELOW", "0.4, 0.5, BELOW", "0.6, 1, TARGET", "0.9, 1, TARGET"})
  void endsAtTheTargetWithoutAStretch(double value, double grade, Grade.Band band) {
    assertThat(given(PLAIN, value).value()).isCloseTo(grade, within(1e-12));
    assertThat(given(PLAIN, value).band()).isEqualTo(band);
  }

  @Test
  void gradesTheIntervalAsWell() {
    var grade = (Grade.Given) WHOLE.grade(estimate(5, 4.5, 6));
    assertThat(grade.interval()).isEqualTo(new Interval(0.3, 1));
  }

  @Test
  void givesNoGradeToTooFewAnswers() {
    assertThat(WHOLE.grade(new NotEnoughAnswers(3, 10))).isEqualTo(new Grade.TooFewAnswers(3, 10));
  }

  @Test
  void leadsSomewhere() {
    assertThatThrownBy(() -> new Ladder(4, OptionalDouble.empty(), 4, OptionalDouble.empty()))
        .hasMessageContaining("another target");
  }

  private static Grade.Given given(Ladder ladder, double value) {
    return (Grade.Given) ladder.grade(estimate(value, value - 0.1, value + 0.1));
  }

  private static Estimate estimate(double value, double low, double high) {
    return new Estimate(value, new Interval(low, high), 0.95, 50, Method.WILSON);
  }
}
